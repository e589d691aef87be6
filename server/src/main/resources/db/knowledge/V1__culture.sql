-- What a workspace says in the place of a fact of ours, or adds to one of our packs. `topic` is set for additions alone.
create table knowledge.own_fact (
    workspace_id uuid not null default kernel.current_workspace(),
    fact text not null,
    pack_kind text check (pack_kind in ('market', 'language')),
    pack_key text,
    topic text,
    source text,
    value jsonb,
    note text,
    reviewed date not null,
    staff_id uuid,
    primary key (workspace_id, fact),
    check ((topic is null) = (pack_kind is null) and (topic is null) = (pack_key is null)),
    check (topic is null or (value is not null and note is not null and source is not null))
);
call kernel.protect('knowledge.own_fact');

-- All that was ever done to own facts, newest last.
create table knowledge.fact_change (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    fact text not null,
    -- set: value or note changed; reviewed: found still true; removed: back to what we ship.
    act text not null check (act in ('set', 'reviewed', 'removed')),
    value jsonb,
    note text,
    reason text,
    actor_id uuid,
    at timestamptz not null default now(),
    primary key (workspace_id, id)
);
create index fact_change_fact on knowledge.fact_change (workspace_id, fact, id desc);
call kernel.protect('knowledge.fact_change');

-- What staff propose for the culture base, and what became of it.
create table knowledge.proposal (
    workspace_id uuid not null default kernel.current_workspace(),
    id uuid not null,
    fact text,
    pack_kind text not null check (pack_kind in ('market', 'language')),
    pack_key text not null,
    topic text not null,
    value jsonb,
    note text not null,
    source text not null,
    state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
    proposed_by uuid,
    at timestamptz not null default now(),
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    primary key (workspace_id, id)
);
create index proposal_state on knowledge.proposal (workspace_id, state, id desc);
call kernel.protect('knowledge.proposal');

-- Which parts of culture intelligence a workspace uses. No row means all.
create table knowledge.culture_setting (
    workspace_id uuid not null default kernel.current_workspace(),
    part text not null check (part in ('card', 'coach', 'mood', 'openings', 'noteLint', 'axes')),
    enabled boolean not null,
    primary key (workspace_id, part)
);
call kernel.protect('knowledge.culture_setting');

-- Counts the changes of what nodes keep in memory, so that each notices when its copy is old.
create table knowledge.revision (
    workspace_id uuid not null default kernel.current_workspace(),
    kind text not null check (kind in ('facts')),
    number bigint not null,
    primary key (workspace_id, kind)
);
call kernel.protect('knowledge.revision');
