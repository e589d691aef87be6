-- The log of webhook posts becomes the outbox of all channels: one row per message that a provider is to take.
-- `position` is the message's place in its conversation, in the order of which rows leave. `waiting` rows are proactive
-- messages before their hour. `maybe_sent` says that a try may have succeeded without our knowing. A message that was
-- accepted, failed afterwards and is sent again begins a new generation, since the provider knows the old key as done.
alter table channel.delivery
    drop constraint delivery_state_check,
    add constraint delivery_state_check
        check (state in ('waiting', 'pending', 'sent', 'delivered', 'failed', 'dead')),
    alter column event set default 'message.replied',
    add column conversation_id uuid,
    add column position integer not null default 0,
    add column proactive boolean not null default false,
    add column maybe_sent boolean not null default false,
    add column generation integer not null default 0,
    add column provider_id text,
    add column reason text;
update channel.delivery d set conversation_id = m.conversation_id, position = m.position
  from conversation.message m where m.workspace_id = d.workspace_id and m.id = d.message_id;
delete from channel.delivery where conversation_id is null;
alter table channel.delivery alter column conversation_id set not null;
alter table channel.delivery_attempt add column detail text;

drop index channel.delivery_due;
create index delivery_due on channel.delivery (workspace_id, channel_id, next_attempt_at)
    where state in ('waiting', 'pending', 'failed');
create index delivery_order on channel.delivery (workspace_id, channel_id, conversation_id, position)
    where state in ('pending', 'failed');
create index delivery_provider on channel.delivery (workspace_id, channel_id, provider_id) where provider_id is not null;
create index delivery_state on channel.delivery (workspace_id, state, id desc);

-- The provider of a channel as the outbox sees it: how much of its pace is left, and whether it is left alone for now.
-- The row is also what nodes hold while they claim, so that one of them at a time does.
create table channel.delivery_lane (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    tokens double precision,
    tokens_at timestamptz not null default now(),
    failures integer not null default 0,
    paused_until timestamptz,
    paused_because text,
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references conversation.channel
);
call kernel.protect('channel.delivery_lane', house => true);
insert into channel.delivery_lane (workspace_id, channel_id)
    select distinct workspace_id, channel_id from channel.delivery;

-- The one reader of the outbox goes on where the reader of webhooks was; web chat is served by it from now on.
update kernel.reader set name = 'outbox' where name = 'webhook';
delete from kernel.reader where name = 'web-delivery';
update kernel.dead_letter set reader = 'outbox' where reader = 'webhook';
update kernel.dead_letter d set reader = 'outbox'
 where reader = 'web-delivery' and not exists (
     select from kernel.dead_letter o
      where o.workspace_id = d.workspace_id and o.reader = 'outbox' and o.position = d.position);
