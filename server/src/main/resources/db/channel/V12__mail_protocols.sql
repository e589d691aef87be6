-- POP3 beside IMAP: it has no numbers that grow, so every name (UIDL, RFC 1939) that was seen is kept while the server
-- still lists it. `taken` ones became messages and may be deleted there; others were passed over or are held.
alter table channel.mailbox
    add column in_protocol text not null default 'imap' check (in_protocol in ('imap', 'pop3')),
    add column in_delete boolean not null default false;

create table channel.mailbox_uidl (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    uidl text not null,
    taken boolean not null,
    primary key (workspace_id, channel_id, uidl),
    foreign key (workspace_id, channel_id) references channel.mailbox on delete cascade
);
call kernel.protect('channel.mailbox_uidl');

-- How much of what waited is taken in, moved together with the place.
alter table channel.mailbox_fetch
    add column backlog integer not null default 0,
    add column backlog_done integer not null default 0,
    add column backlog_since timestamptz;

-- When a mail reached the mailbox: what a sender wrote in an hour is counted by that, and not by when it was fetched.
alter table channel.mail add column arrived_at timestamptz not null default now();
drop index channel.mail_sender;
create index mail_sender on channel.mail (workspace_id, channel_id, sender, arrived_at);
