-- How members of staff sign their mails, in each of their languages. In others the channel's signature stands.
create table channel.signature (
    workspace_id uuid not null default kernel.current_workspace(),
    staff_id uuid not null,
    language text not null,
    text text not null,
    changed_at timestamptz not null default now(),
    primary key (workspace_id, staff_id, language)
);
call kernel.protect('channel.signature');
