-- People who work for the company. What proves who they are is kept apart, so that reads that join names never touch it.
create table identity.staff (
    workspace_id uuid not null default kernel.current_workspace() references kernel.workspace,
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    email text not null check (length(email) between 3 and 254),
    role text not null check (role in ('agent', 'lead', 'administrator')),
    active boolean not null default true,
    language text not null,
    time_zone text not null,
    languages jsonb not null default '[]',
    created_at timestamptz not null default now(),
    last_seen_at timestamptz,
    primary key (workspace_id, id)
);
create unique index staff_email on identity.staff (workspace_id, lower(email));
-- Sign-in knows an address and not yet the workspace.
create index staff_email_anywhere on identity.staff (lower(email));
call kernel.protect('identity.staff', house => true);

create table identity.credential (
    workspace_id uuid not null default kernel.current_workspace(),
    staff_id uuid not null,
    password_hash text not null,
    changed_at timestamptz not null default now(),
    primary key (workspace_id, staff_id),
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade
);
call kernel.protect('identity.credential');

-- Second factor: the secret is sealed with the installation's key. `last_step` is the newest time step that was used, so
-- that no code is taken twice.
create table identity.second_factor (
    workspace_id uuid not null default kernel.current_workspace(),
    staff_id uuid not null,
    sealed_secret bytea not null,
    confirmed boolean not null default false,
    last_step bigint not null default 0,
    primary key (workspace_id, staff_id),
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade
);
call kernel.protect('identity.second_factor');

create table identity.recovery_code (
    workspace_id uuid not null default kernel.current_workspace(),
    staff_id uuid not null,
    code_hash bytea not null,
    primary key (workspace_id, staff_id, code_hash),
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade
);
call kernel.protect('identity.recovery_code');

-- Signed-in browsers. Secrets name their workspace themselves, so that a look-up needs no sight of the others.
create table identity.session (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    staff_id uuid not null,
    secret_hash bytea not null,
    user_agent text,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, secret_hash),
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade
);
create index session_staff on identity.session (workspace_id, staff_id);
call kernel.protect('identity.session');

create table identity.invitation (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    email text not null,
    role text not null check (role in ('agent', 'lead', 'administrator')),
    language text not null,
    secret_hash bytea not null,
    invited_by uuid,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, secret_hash)
);
create unique index invitation_email on identity.invitation (workspace_id, lower(email));
call kernel.protect('identity.invitation');

create table identity.api_token (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    name text not null,
    scopes text[] not null,
    secret_hash bytea not null,
    created_by uuid not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    primary key (workspace_id, id),
    unique (workspace_id, secret_hash),
    foreign key (workspace_id, created_by) references identity.staff
);
call kernel.protect('identity.api_token');

create table identity.team (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
create unique index team_name on identity.team (workspace_id, lower(name));
call kernel.protect('identity.team');

create table identity.team_member (
    workspace_id uuid not null default kernel.current_workspace(),
    team_id uuid not null,
    staff_id uuid not null,
    primary key (workspace_id, team_id, staff_id),
    foreign key (workspace_id, team_id) references identity.team on delete cascade,
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade
);
create index team_member_staff on identity.team_member (workspace_id, staff_id);
call kernel.protect('identity.team_member');

-- Administrative acts. Entries are added and never changed, not even by a mistake of ours.
create table identity.audit_entry (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    at timestamptz not null default now(),
    actor_kind text not null,
    actor_id uuid,
    action text not null,
    subject text not null,
    data jsonb not null,
    primary key (workspace_id, id)
);
call kernel.protect('identity.audit_entry');
revoke update, delete on identity.audit_entry from xenia_app;

-- Sign-in through the company's own OpenID provider; at most one per workspace.
create table identity.oidc (
    workspace_id uuid not null default kernel.current_workspace() references kernel.workspace,
    name text not null,
    issuer text not null,
    client_id text not null,
    sealed_client_secret bytea,
    enabled boolean not null,
    primary key (workspace_id)
);
call kernel.protect('identity.oidc', house => true);

-- Sign-ins that are on their way to the provider and back.
create table identity.oidc_attempt (
    workspace_id uuid not null default kernel.current_workspace(),
    state_hash bytea not null,
    browser_hash bytea not null,
    nonce text not null,
    verifier text not null,
    expires_at timestamptz not null,
    primary key (workspace_id, state_hash)
);
call kernel.protect('identity.oidc_attempt');

-- Failed sign-ins by hashed address and account. No workspace: they are counted before one is known.
create table identity.throttle (
    key bytea primary key,
    failures integer not null,
    at timestamptz not null default now(),
    blocked_until timestamptz not null default now()
);
grant usage on schema identity to xenia_app, xenia_house;
grant select, insert, update, delete on identity.throttle to xenia_app, xenia_house;
