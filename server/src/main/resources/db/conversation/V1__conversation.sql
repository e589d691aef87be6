-- Where conversations come from. How each channel works is kept by the channel module.
create table conversation.channel (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    kind text not null check (kind in ('web', 'api', 'email')),
    name text not null,
    active boolean not null default true,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
call kernel.protect('conversation.channel', house => true);

-- One matter with a customer. The newest message is repeated here so that a list needs one index and no join.
create table conversation.conversation (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    number bigint not null,
    customer_id uuid not null,
    channel_id uuid not null,
    state text not null default 'open' check (state in ('open', 'waiting', 'snoozed', 'closed')),
    snoozed_until timestamptz,
    subject text,
    language text,
    language_by text check (language_by in ('detected', 'stated', 'corrected')),
    priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
    tags text[] not null default '{}',
    owner_id uuid,
    team_id uuid,
    created_at timestamptz not null default now(),
    activity_at timestamptz not null default now(),
    waiting_since timestamptz,
    messages integer not null default 0,
    last_message uuid,
    last_position integer not null default 0,
    merged_into uuid,
    primary key (workspace_id, id),
    foreign key (workspace_id, channel_id) references conversation.channel
);
create unique index conversation_number on conversation.conversation (workspace_id, number);
-- One index per view, each in the order in which the view is read.
create index conversation_all on conversation.conversation (workspace_id, activity_at desc, id desc)
    where state in ('open', 'waiting') and merged_into is null;
create index conversation_owner on conversation.conversation (workspace_id, owner_id, activity_at desc, id desc)
    where state in ('open', 'waiting') and merged_into is null;
create index conversation_unassigned on conversation.conversation (workspace_id, activity_at desc, id desc)
    where state in ('open', 'waiting') and merged_into is null and owner_id is null;
create index conversation_snoozed on conversation.conversation (workspace_id, activity_at desc, id desc)
    where state = 'snoozed' and merged_into is null;
create index conversation_closed on conversation.conversation (workspace_id, activity_at desc, id desc)
    where state = 'closed' and merged_into is null;
create index conversation_wake on conversation.conversation (workspace_id, snoozed_until) where state = 'snoozed';
create index conversation_customer on conversation.conversation (workspace_id, customer_id, activity_at desc);
alter table conversation.conversation set (fillfactor = 85);
call kernel.protect('conversation.conversation', house => true);

-- Words of customers and agents, and notes of staff. `position` counts within the conversation.
create table conversation.message (
    workspace_id uuid not null default kernel.current_workspace(),
    conversation_id uuid not null,
    position integer not null,
    id uuid not null,
    kind text not null check (kind in ('message', 'note')),
    direction text not null check (direction in ('in', 'out', 'internal')),
    author_kind text not null check (author_kind in ('customer', 'staff', 'bot', 'system')),
    author_id uuid,
    channel_id uuid not null,
    external_id text,
    original text not null,
    language text,
    language_confidence real,
    language_mixed boolean,
    language_by text check (language_by in ('detected', 'stated', 'corrected')),
    sent_text text,
    sent_language text,
    sent_translated boolean,
    delivery_state text check (delivery_state in ('pending', 'sent', 'delivered', 'read', 'failed')),
    delivery_reason text,
    delivery_at timestamptz,
    override_reason text,
    mentions uuid[],
    files uuid[],
    at timestamptz not null default now(),
    primary key (workspace_id, conversation_id, position)
);
create unique index message_id on conversation.message (workspace_id, id);
create unique index message_external on conversation.message (workspace_id, channel_id, external_id)
    where external_id is not null;
create index message_mention on conversation.message using gin (mentions) where mentions is not null;
call kernel.protect('conversation.message');

-- Up to where each member of staff has read.
create table conversation.seen (
    workspace_id uuid not null default kernel.current_workspace(),
    conversation_id uuid not null,
    staff_id uuid not null,
    position integer not null,
    at timestamptz not null default now(),
    primary key (workspace_id, conversation_id, staff_id)
);
call kernel.protect('conversation.seen');

-- Who was mentioned where and has not looked since.
create table conversation.mention (
    workspace_id uuid not null default kernel.current_workspace(),
    staff_id uuid not null,
    conversation_id uuid not null,
    message_id uuid not null,
    at timestamptz not null default now(),
    primary key (workspace_id, staff_id, conversation_id)
);
call kernel.protect('conversation.mention');

-- Merges, with all that is needed to undo them: which messages came from where.
create table conversation.merge (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    from_id uuid not null,
    into_id uuid not null,
    from_state text not null,
    first_position integer not null,
    last_position integer not null,
    at timestamptz not null default now(),
    undone_at timestamptz,
    primary key (workspace_id, id)
);
create index merge_from on conversation.merge (workspace_id, from_id) where undone_at is null;
call kernel.protect('conversation.merge');
