-- Mailboxes at providers that take no passwords (OAuth 2.0, RFC 6749): with which client tokens are asked for, where,
-- and whether somebody has signed in. Read in every workspace, since who has to sign in again is not fetched.
create table channel.mailbox_oauth (
    workspace_id uuid not null default kernel.current_workspace(),
    channel_id uuid not null,
    provider text not null check (provider in ('microsoft', 'google', 'custom')),
    client_id text not null,
    tenant text,
    authorization_url text,
    token_url text,
    scopes text,
    state text not null default 'signed_out' check (state in ('signed_out', 'signed_in', 'expired')),
    expires_at timestamptz,
    refreshing_until timestamptz,
    primary key (workspace_id, channel_id),
    foreign key (workspace_id, channel_id) references channel.mailbox on delete cascade
);
call kernel.protect('channel.mailbox_oauth', house => true);

alter table channel.mailbox_secret
    drop constraint mailbox_secret_way_check,
    add constraint mailbox_secret_way_check
        check (way in ('incoming', 'outgoing', 'oauth-client', 'oauth-refresh', 'oauth-access'));

-- Sign-ins under way: who comes back from the provider has to be the browser that left.
create table channel.mailbox_sign_in (
    workspace_id uuid not null default kernel.current_workspace(),
    state_hash bytea not null,
    browser_hash bytea not null,
    channel_id uuid not null,
    verifier text not null,
    expires_at timestamptz not null,
    primary key (workspace_id, state_hash),
    foreign key (workspace_id, channel_id) references channel.mailbox on delete cascade
);
call kernel.protect('channel.mailbox_sign_in');
