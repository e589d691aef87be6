-- The key with which a company's pushes are signed; the private part is sealed with the installation's key.
create table desk.push_key (
    workspace_id uuid not null default kernel.current_workspace() references kernel.workspace,
    public_key bytea not null,
    sealed_private_key bytea not null,
    made_at timestamptz not null default now(),
    primary key (workspace_id)
);
call kernel.protect('desk.push_key');

-- What a member of staff wants to be told, and when not. Nobody without a row has said anything: the defaults hold.
create table desk.wish (
    workspace_id uuid not null default kernel.current_workspace(),
    staff_id uuid not null,
    messages boolean not null,
    assignments boolean not null,
    mentions boolean not null,
    unassigned boolean not null,
    shows text not null check (shows in ('number', 'name', 'words')),
    quiet jsonb not null default '[]',
    primary key (workspace_id, staff_id),
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade
);
call kernel.protect('desk.wish');

-- Browsers that may be pushed to. They belong to a session: who is signed out is told nothing any more. `endpoint` is
-- what the browser's push service is asked by and stays out of answers and logs.
create table desk.device (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    staff_id uuid not null,
    session_id uuid not null,
    endpoint text not null check (length(endpoint) <= 2000),
    public_key bytea not null,
    secret bytea not null,
    user_agent text,
    created_at timestamptz not null default now(),
    told_at timestamptz,
    failures integer not null default 0,
    rests_until timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, staff_id) references identity.staff on delete cascade,
    foreign key (workspace_id, session_id) references identity.session on delete cascade
);
create unique index device_endpoint on desk.device (workspace_id, endpoint);
create index device_staff on desk.device (workspace_id, staff_id);
create index device_session on desk.device (workspace_id, session_id);
call kernel.protect('desk.device');

-- What a browser is to be told of one matter: `about` is a conversation, or the workspace for all that nobody has taken.
-- A row without `due_at` was told, and remembers when, so that the next word on the matter does not follow too soon.
create table desk.notice (
    workspace_id uuid not null default kernel.current_workspace(),
    device_id uuid not null,
    about uuid not null,
    kind text not null check (kind in ('unassigned', 'message', 'assigned', 'mention')),
    message_id uuid,
    since timestamptz not null default now(),
    due_at timestamptz,
    held boolean not null default false,
    expires_at timestamptz not null,
    told_at timestamptz,
    primary key (workspace_id, device_id, about),
    foreign key (workspace_id, device_id) references desk.device on delete cascade
);
create index notice_due on desk.notice (due_at) where due_at is not null;
call kernel.protect('desk.notice', house => true);
