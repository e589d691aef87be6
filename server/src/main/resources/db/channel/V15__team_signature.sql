-- How teams sign their mails, in each language. A person's own signature comes before, the channel's after.
create table channel.team_signature (
    workspace_id uuid not null default kernel.current_workspace(),
    team_id uuid not null,
    language text not null,
    text text not null,
    changed_at timestamptz not null default now(),
    primary key (workspace_id, team_id, language),
    foreign key (workspace_id, team_id) references identity.team on delete cascade
);
call kernel.protect('channel.team_signature');

-- Who left for the provider, so that the audit names them: who comes back is known by the browser alone.
alter table channel.mailbox_sign_in
    add column actor_kind text not null default 'SYSTEM',
    add column actor_id uuid;
