-- What a channel does by itself for its customers: tells them that a message arrived, signs mails, sends answers by
-- mail to those who left the chat. `answer_within` counts minutes of the opening hours; no hours at all mean always open.
create table channel.courtesy (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    acknowledge text not null check (acknowledge in ('never', 'closed', 'always')),
    answer_within integer not null,
    time_zone text not null,
    country text,
    hours jsonb not null,
    signature boolean not null,
    continue_by_mail text not null check (continue_by_mail in ('never', 'given', 'known')),
    continue_after integer not null,
    mailbox_id uuid,
    changed_at timestamptz not null default now(),
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references conversation.channel,
    foreign key (workspace_id, mailbox_id) references channel.mailbox (workspace_id, channel_id)
);
call kernel.protect('channel.courtesy');

-- The company's own words for it, as `channel.web_text` holds those of the widget.
create table channel.customer_text (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    language text not null,
    key text not null,
    text text not null,
    source_hash text not null,
    changed_at timestamptz not null default now(),
    primary key (workspace_id, channel_id, language, key),
    foreign key (workspace_id, channel_id) references conversation.channel
);
call kernel.protect('channel.customer_text');

-- Conversations whose first message is to be acknowledged, was, or was not for a reason. One row each, so that a crash
-- neither loses nor doubles it.
create table channel.acknowledgement (
    workspace_id uuid not null default kernel.current_workspace(),
    conversation_id uuid not null,
    channel_id uuid not null,
    customer_id uuid not null,
    state text not null default 'due' check (state in ('due', 'sent', 'withheld')),
    reason text,
    message_id uuid,
    due_at timestamptz not null,
    at timestamptz not null default now(),
    primary key (workspace_id, conversation_id)
);
create index acknowledgement_due on channel.acknowledgement (due_at) where state = 'due';
create index acknowledgement_customer on channel.acknowledgement (workspace_id, customer_id, at) where state = 'sent';
call kernel.protect('channel.acknowledgement', house => true);

-- Whether a mail went to a list: staff answer it, nothing does so by itself.
alter table channel.mail add column bulk boolean not null default false;
