-- Translation engines of a workspace, in the order in which they are asked.
create table translation.engine (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    kind text not null check (kind in ('apertium', 'apy', 'libretranslate', 'deepl', 'google', 'microsoft', 'openai')),
    name text not null,
    enabled boolean not null default true,
    place integer not null,
    -- Pairs it may be asked for, as JSON; an empty list means all it offers.
    pairs jsonb not null default '[]',
    settings jsonb not null default '{}',
    -- Sealed with the installation's key.
    secret bytea,
    requests bigint not null default 0,
    characters bigint not null default 0,
    failures bigint not null default 0,
    milliseconds bigint not null default 0,
    cost numeric not null default 0,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
create unique index engine_name on translation.engine (workspace_id, name);
call kernel.protect('translation.engine');

-- What was offered to a workspace without being asked for, so that it is offered once.
create table translation.offer (
    workspace_id uuid not null default kernel.current_workspace(),
    kind text not null,
    at timestamptz not null default now(),
    primary key (workspace_id, kind)
);
call kernel.protect('translation.offer');

-- Counts the changes of what nodes keep in memory, so that each notices when its copy is old.
create table translation.revision (
    workspace_id uuid not null default kernel.current_workspace(),
    kind text not null check (kind in ('engines', 'terms')),
    number bigint not null,
    primary key (workspace_id, kind)
);
call kernel.protect('translation.revision');

-- Messages in other languages. JSON stands in text columns, since customers' words may hold characters that jsonb refuses.
create table translation.message_translation (
    workspace_id uuid not null default kernel.current_workspace(),
    message_id uuid not null,
    language text not null,
    text text,
    engine text,
    version text,
    confidence real,
    terms text not null default '[]',
    memory text,
    checks text not null default '[]',
    status text not null check (status in ('ready', 'unavailable', 'failed')),
    reason text,
    edited_by uuid,
    at timestamptz not null default now(),
    primary key (workspace_id, message_id, language),
    check (status <> 'ready' or text is not null)
);
call kernel.protect('translation.message_translation');

-- Translations still to be made. Whoever takes a task moves `next_at` to the end of their lease: when they die, the
-- task is due again by itself, and the result of an expired lease is not taken.
create table translation.task (
    workspace_id uuid not null default kernel.current_workspace(),
    message_id uuid not null,
    language text not null,
    attempts integer not null default 0,
    lease uuid,
    next_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, message_id, language)
);
create index task_due on translation.task (workspace_id, next_at);
create index task_due_anywhere on translation.task (next_at);
call kernel.protect('translation.task', house => true);

-- The translation memory. `key` is a hash of the normalised source; `identity` of all that one entry replaces.
create table translation.segment (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    source text not null,
    target text not null,
    from_language text not null,
    to_language text not null,
    -- Language and script, so that variants of one language find each other.
    from_written text not null,
    to_written text not null,
    normalised text not null,
    key uuid not null,
    identity uuid not null,
    context text,
    origin text not null check (origin in ('engine', 'imported', 'person')),
    author uuid,
    at timestamptz not null default now(),
    primary key (workspace_id, id)
);
create unique index segment_identity on translation.segment (workspace_id, identity);
create index segment_key on translation.segment (workspace_id, key, from_written, to_written);
create index segment_alike on translation.segment using gin (normalised public.gin_trgm_ops);
call kernel.protect('translation.segment');

-- Likeness of texts is no leakproof operator, so that row-level security would keep the index from being used. This
-- function looks as the owner and keeps to the workspace of the transaction by itself.
create function translation.alike(asked text, from_asked text, to_asked text, most integer)
    returns table (id uuid)
    language sql stable security definer
    set search_path = pg_catalog, public, translation
    set pg_trgm.similarity_threshold = '0.4'
    as $$
        select s.id from translation.segment s
         where s.workspace_id = kernel.current_workspace()
           and s.normalised operator(public.%) asked
           and s.from_written = from_asked and s.to_written = to_asked
         order by public.similarity(s.normalised, asked) desc
         limit most
    $$;
revoke execute on function translation.alike(text, text, text, integer) from public;
grant execute on function translation.alike(text, text, text, integer) to xenia_app;

-- The term base.
create table translation.term (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    source text not null,
    source_language text not null,
    target text,
    target_language text,
    status text not null check (status in ('approved', 'forbidden', 'doNotTranslate')),
    case_sensitive boolean not null default false,
    note text,
    identity uuid not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
create unique index term_identity on translation.term (workspace_id, identity);
create index term_order on translation.term (workspace_id, source, id);
call kernel.protect('translation.term');

-- What left the house for engines outside; never the text itself.
create table translation.transfer (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    at timestamptz not null default now(),
    engine text not null,
    operator text not null,
    country text not null,
    basis text not null,
    characters integer not null,
    masked text[] not null default '{}',
    conversation_id uuid,
    primary key (workspace_id, id)
);
call kernel.protect('translation.transfer');
