-- What a customer's message was as a mail: what answers to it need, and what was cut from what staff read.
-- `own_address` is the address of ours that it was written to, `mail_id` its Message-ID or the one made for it,
-- `raw_file` the mail as it came.
create table channel.mail (
    workspace_id uuid not null default kernel.current_workspace(),
    message_id uuid not null,
    channel_id uuid not null,
    mail_id text not null,
    own_address text,
    sender text not null,
    sender_name text not null,
    reply_to text,
    recipients text[] not null default '{}',
    copies text[] not null default '{}',
    subject text not null,
    automatic boolean not null,
    cut text not null,
    raw_file uuid,
    written_at timestamptz,
    at timestamptz not null default now(),
    primary key (workspace_id, message_id),
    foreign key (workspace_id, channel_id) references channel.mailbox
);
create index mail_sender on channel.mail (workspace_id, channel_id, sender, at);
call kernel.protect('channel.mail');

-- Every Message-ID of a thread, ours and others', also of mails that never came through here: what answers one of them
-- belongs to the conversation.
create table channel.mail_id (
    workspace_id uuid not null default kernel.current_workspace(),
    mail_id text not null,
    conversation_id uuid not null,
    at timestamptz not null default now(),
    primary key (workspace_id, mail_id)
);
create index mail_id_conversation on channel.mail_id (workspace_id, conversation_id, at);
call kernel.protect('channel.mail_id');
