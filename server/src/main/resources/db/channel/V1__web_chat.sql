-- How a web channel presents itself and who may show it. The key stands in the page of every site that shows the
-- widget: it is not secret, but it cannot be guessed, so channels cannot be counted.
create table channel.web (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    key text not null unique,
    origins text[] not null default '{}',
    default_language text not null default 'auto',
    colour text not null,
    position text not null default 'end' check (position in ('start', 'end')),
    identity_required boolean not null default false,
    ask_email boolean not null default true,
    created_at timestamptz not null default now(),
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references conversation.channel
);
call kernel.protect('channel.web', house => true);

-- The secret by which the company's own server signs who a visitor is. Apart, since the house may read the table above
-- in every workspace. Checking a signature needs it in clear, so it is sealed with the installation's key and not hashed.
create table channel.web_identity_secret (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    sealed_secret bytea not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references channel.web on delete cascade
);
call kernel.protect('channel.web_identity_secret');

-- The company's own words in the widget. `source_hash` is that of the shipped English text when they were written: when
-- that changes, they are out of date.
create table channel.web_text (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    language text not null,
    key text not null,
    text text not null,
    source_hash text not null,
    changed_at timestamptz not null default now(),
    primary key (workspace_id, channel_id, language, key),
    foreign key (workspace_id, channel_id) references channel.web on delete cascade
);
call kernel.protect('channel.web_text');

-- One browser of a customer. Only the hash of its token is kept. The customer is made with the first message.
create table channel.visitor (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    channel_id uuid not null,
    token_hash bytea not null,
    customer_id uuid,
    external_id text,
    name text,
    email text,
    language text,
    languages text[] not null default '{}',
    time_zone text,
    page text,
    network text,
    user_agent text,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    primary key (workspace_id, id),
    unique (workspace_id, channel_id, token_hash),
    foreign key (workspace_id, channel_id) references channel.web on delete cascade
);
create index visitor_customer on channel.visitor (workspace_id, customer_id) where customer_id is not null;
call kernel.protect('channel.visitor');
