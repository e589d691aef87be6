-- How far a mailbox has been read, moved in the transaction that keeps the mail: a crash neither loses nor doubles. One
-- node at a time reads it, by a lease that ends by itself.
create table channel.mailbox_fetch (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    folder text not null default '',
    uid_validity bigint,
    uid bigint not null default 0,
    uid_next bigint,
    skip_before timestamptz,
    fault text,
    checked_at timestamptz,
    leased_by uuid,
    leased_until timestamptz,
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references channel.mailbox on delete cascade
);
call kernel.protect('channel.mailbox_fetch');

-- Mail that was not taken for a customer's message: kept as it came until somebody decides.
create table channel.mail_held (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    channel_id uuid not null,
    mail_id text not null,
    reason text not null,
    sender text not null,
    subject text not null,
    size bigint not null,
    raw_file uuid,
    at timestamptz not null default now(),
    decision text check (decision in ('released', 'dismissed')),
    decided_at timestamptz,
    message_id uuid,
    primary key (workspace_id, id),
    unique (workspace_id, channel_id, mail_id),
    foreign key (workspace_id, channel_id) references channel.mailbox
);
create index mail_held_open on channel.mail_held (workspace_id, channel_id, id desc) where decision is null;
call kernel.protect('channel.mail_held');
