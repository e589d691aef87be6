-- Roles. xenia_app serves requests and owns nothing; xenia_house looks across workspaces where a table allows it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'xenia_app') then
        create role xenia_app nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'xenia_house') then
        create role xenia_house nologin;
    end if;
    execute format('grant xenia_app, xenia_house to %I', current_user);
end $$;

create extension if not exists pg_trgm with schema public;

-- The workspace of the open transaction; null outside of any, and then no policy lets a row through.
create function kernel.current_workspace() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('xenia.workspace', true), '')::uuid $$;

grant usage on schema kernel to xenia_app, xenia_house;

-- Puts a table under row-level security: the one way in which a table becomes part of the product.
-- `house` lets xenia_house read it in every workspace, for look-ups that must find out whose a thing is.
create procedure kernel.protect(target regclass, house boolean default false)
    language plpgsql as $$
begin
    execute format('grant usage on schema %I to xenia_app, xenia_house',
        (select nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target));
    execute format('alter table %s enable row level security', target);
    execute format('create policy workspace on %s to xenia_app
        using (workspace_id = (select kernel.current_workspace()))
        with check (workspace_id = (select kernel.current_workspace()))', target);
    execute format('grant select, insert, update, delete on %s to xenia_app', target);
    if house then
        execute format('create policy house on %s for select to xenia_house using (true)', target);
        execute format('grant select on %s to xenia_house', target);
    end if;
end $$;

-- One company's data.
create table kernel.workspace (
    workspace_id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    language text not null,
    time_zone text not null,
    created_at timestamptz not null default now()
);
call kernel.protect('kernel.workspace', house => true);
grant insert on kernel.workspace to xenia_house;
create policy house_insert on kernel.workspace for insert to xenia_house with check (true);

-- Numbers that people read aloud, one series per workspace and kind.
create table kernel.series (
    workspace_id uuid not null default kernel.current_workspace() references kernel.workspace,
    kind text not null,
    last bigint not null,
    primary key (workspace_id, kind)
);
call kernel.protect('kernel.series');

-- The event log. `transaction` and `position` together give the order in which readers see events: all events of a
-- transaction stand together, and an event is read only when no transaction with a lower number is still running.
create sequence kernel.event_position;
grant usage on sequence kernel.event_position to xenia_app;

create table kernel.event (
    transaction xid8 not null default pg_current_xact_id(),
    position bigint not null default nextval('kernel.event_position'),
    workspace_id uuid not null default kernel.current_workspace(),
    type text not null,
    subject uuid not null,
    conversation uuid,
    customer uuid,
    actor_kind text not null,
    actor_id uuid,
    at timestamptz not null default now(),
    data jsonb not null
) partition by range (at);
create index event_order on kernel.event (transaction, position);
create index event_conversation on kernel.event (workspace_id, conversation, position) where conversation is not null;
create index event_customer on kernel.event (workspace_id, customer, position) where customer is not null;
create index event_subject on kernel.event (workspace_id, subject, position);
create table kernel.event_default partition of kernel.event default;
call kernel.protect('kernel.event', house => true);

-- A partition may be queried directly, so each needs the policy of its parent.
create procedure kernel.add_event_partition(month date)
    language plpgsql security definer set search_path = pg_catalog, kernel as $$
declare
    name text := 'event_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass('kernel.' || name) is null then
        execute format('create table kernel.%I partition of kernel.event for values from (%L) to (%L)',
            name, date_trunc('month', month), date_trunc('month', month) + interval '1 month');
        execute format('call kernel.protect(%L, house => true)', 'kernel.' || name);
    end if;
end $$;
revoke execute on procedure kernel.add_event_partition(date) from public;
grant execute on procedure kernel.add_event_partition(date) to xenia_house;
call kernel.protect('kernel.event_default', house => true);
call kernel.add_event_partition(date_trunc('month', now())::date);
call kernel.add_event_partition((date_trunc('month', now()) + interval '1 month')::date);

-- How far each reader has come. No workspace: a reader follows them all.
create table kernel.reader (
    name text primary key,
    transaction xid8 not null,
    position bigint not null,
    holder uuid,
    held_until timestamptz,
    moved_at timestamptz not null default now()
);
grant select, insert, update on kernel.reader to xenia_app, xenia_house;

-- Events that a reader could not take. The others went on.
create table kernel.dead_letter (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    reader text not null,
    transaction xid8 not null,
    position bigint not null,
    type text not null,
    problem text not null,
    attempts integer not null,
    at timestamptz not null default now(),
    primary key (workspace_id, id)
);
create unique index dead_letter_event on kernel.dead_letter (workspace_id, reader, position);
call kernel.protect('kernel.dead_letter', house => true);

-- Answers already given to requests that carried an Idempotency-Key.
create table kernel.idempotent_answer (
    workspace_id uuid not null default kernel.current_workspace(),
    caller uuid not null,
    key text not null,
    request_hash bytea not null,
    status integer,
    content_type text,
    body text,
    at timestamptz not null default now(),
    primary key (workspace_id, caller, key)
);
create index idempotent_answer_age on kernel.idempotent_answer (workspace_id, at);
call kernel.protect('kernel.idempotent_answer');

-- Files that people sent; the bytes are in the file store.
create table kernel.file (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    name text not null,
    type text not null,
    size bigint not null,
    sha256 bytea not null,
    owner uuid,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
call kernel.protect('kernel.file');

-- Jobs (the table that db-scheduler expects). No workspace: a job names its own.
create table kernel.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on kernel.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on kernel.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on kernel.scheduled_tasks to xenia_app;

-- Transaction numbers start again after a restore into another cluster. Then old events, whose numbers lie in what is
-- now the future, are given one low number (their order by position stays) and readers are moved likewise.
create procedure kernel.rebase_events()
    language plpgsql security definer set search_path = pg_catalog, kernel as $$
declare
    present xid8 := pg_current_xact_id();
begin
    if exists (select from kernel.event where transaction > present) then
        update kernel.event set transaction = '3' where transaction > present;
        update kernel.reader set transaction = '3' where transaction > present;
    end if;
end $$;
revoke execute on procedure kernel.rebase_events() from public;
grant execute on procedure kernel.rebase_events() to xenia_house;
