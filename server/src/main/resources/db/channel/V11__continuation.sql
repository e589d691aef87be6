-- Answers of the chat that follow by mail when the visitor does not see them. One row per answer; those that went in one
-- mail name the newest of them as its `carrier`. Who answers from `address` is taken into the conversation.
create table channel.continuation (
    workspace_id uuid not null default kernel.current_workspace(),
    message_id uuid not null,
    conversation_id uuid not null,
    channel_id uuid not null,
    state text not null default 'due' check (state in ('due', 'seen', 'carried', 'impossible')),
    due_at timestamptz not null,
    carrier uuid,
    address text,
    at timestamptz not null default now(),
    primary key (workspace_id, message_id),
    foreign key (workspace_id, channel_id) references conversation.channel
);
create index continuation_due on channel.continuation (due_at) where state = 'due';
create index continuation_conversation on channel.continuation (workspace_id, conversation_id);
create index continuation_carrier on channel.continuation (workspace_id, carrier) where carrier is not null;
call kernel.protect('channel.continuation', house => true);
