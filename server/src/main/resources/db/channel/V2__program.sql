-- A channel for programs: they post customers' messages and receive replies by webhook.
create table channel.program (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    webhook_url text,
    sealed_secret bytea,
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references conversation.channel
);
call kernel.protect('channel.program');

-- What a webhook is to receive. A row stays after delivery as the log that administrators read.
create table channel.delivery (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    channel_id uuid not null,
    event text not null,
    message_id uuid not null,
    state text not null default 'pending' check (state in ('pending', 'delivered', 'failed', 'dead')),
    attempts integer not null default 0,
    next_attempt_at timestamptz default now(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    unique (workspace_id, channel_id, message_id, event)
);
create index delivery_due on channel.delivery (next_attempt_at) where state in ('pending', 'failed');
create index delivery_channel on channel.delivery (workspace_id, channel_id, id desc);
call kernel.protect('channel.delivery', house => true);

create table channel.delivery_attempt (
    workspace_id uuid not null default kernel.current_workspace(),
    delivery_id uuid not null,
    number integer not null,
    status integer,
    error text,
    duration_millis integer not null,
    at timestamptz not null default now(),
    primary key (workspace_id, delivery_id, number),
    foreign key (workspace_id, delivery_id) references channel.delivery on delete cascade
);
call kernel.protect('channel.delivery_attempt');
