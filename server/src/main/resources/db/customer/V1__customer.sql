-- A person. Names are one text: how a name divides differs by culture.
create table customer.customer (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    name text,
    country text check (country ~ '^[A-Z]{2}$'),
    time_zone text,
    note text,
    preferred_language text,
    register text check (register in ('formal', 'informal')),
    form_of_address text,
    preferred_channel text,
    contact_hours text,
    created_at timestamptz not null default now(),
    merged_into uuid,
    primary key (workspace_id, id)
);
create index customer_name on customer.customer using gin (name gin_trgm_ops);
create index customer_newest on customer.customer (workspace_id, id desc) where merged_into is null;
call kernel.protect('customer.customer');

-- By what a channel knows a person. `scope` is the channel for identifiers that mean something only there, else empty.
create table customer.identity (
    workspace_id uuid not null default kernel.current_workspace(),
    kind text not null check (kind in ('email', 'phone', 'external', 'visitor')),
    scope text not null default '',
    value text not null,
    customer_id uuid not null,
    verified boolean not null default false,
    created_at timestamptz not null default now(),
    primary key (workspace_id, kind, scope, value),
    foreign key (workspace_id, customer_id) references customer.customer
);
create index identity_customer on customer.identity (workspace_id, customer_id);
create index identity_value on customer.identity using gin (value gin_trgm_ops);
call kernel.protect('customer.identity');

-- Languages a person is known to use, and how we know.
create table customer.language (
    workspace_id uuid not null default kernel.current_workspace(),
    customer_id uuid not null,
    language text not null,
    source text not null check (source in ('stated', 'observed', 'corrected')),
    messages integer not null default 0,
    seen_at timestamptz not null default now(),
    primary key (workspace_id, customer_id, language),
    foreign key (workspace_id, customer_id) references customer.customer
);
call kernel.protect('customer.language');

-- Merges, with all that is needed to undo them.
create table customer.merge (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    from_id uuid not null,
    into_id uuid not null,
    identities jsonb not null,
    conversations jsonb not null default '[]',
    at timestamptz not null default now(),
    undone_at timestamptz,
    primary key (workspace_id, id)
);
create index merge_from on customer.merge (workspace_id, from_id) where undone_at is null;
call kernel.protect('customer.merge');
