-- A mailbox of the company as a channel: under which addresses it is written to, where its mail is fetched (`in_`) and
-- handed over (`out_`). A mailbox that is not set up fully neither fetches nor sends.
create table channel.mailbox (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    address text,
    aliases text[] not null default '{}',
    from_name text,
    plus_address boolean not null default false,
    quote_original boolean not null default false,
    import_old boolean not null default false,
    in_host text,
    in_port integer,
    in_encryption text check (in_encryption in ('tls', 'starttls', 'none')),
    in_user text,
    in_folder text,
    out_host text,
    out_port integer,
    out_encryption text check (out_encryption in ('tls', 'starttls', 'none')),
    out_user text,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references conversation.channel
);
call kernel.protect('channel.mailbox', house => true);

-- Its passwords. Apart, since the house may read the table above in every workspace.
create table channel.mailbox_secret (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    way text not null check (way in ('incoming', 'outgoing')),
    sealed bytea not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, channel_id, way),
    foreign key (workspace_id, channel_id) references channel.mailbox on delete cascade
);
call kernel.protect('channel.mailbox_secret');
