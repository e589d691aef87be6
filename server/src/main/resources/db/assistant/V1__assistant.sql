-- Days of a market that the workspace added (with a name) or took away (without one).
create table assistant.own_day (
    workspace_id uuid not null default kernel.current_workspace(),
    country text not null check (country ~ '^[A-Z]{2}$'),
    day date not null,
    name text,
    primary key (workspace_id, country, day)
);
call kernel.protect('assistant.own_day');

-- What the coach showed in one turn of a conversation, and what became of it. A rule counts once a turn, however often
-- the draft was checked while somebody typed.
create table assistant.finding (
    workspace_id uuid not null default kernel.current_workspace(),
    conversation_id uuid not null,
    turn integer not null,
    rule text not null,
    outcome text check (outcome in ('accepted', 'dismissed', 'overridden')),
    reason text,
    staff_id uuid,
    at timestamptz not null default now(),
    primary key (workspace_id, conversation_id, turn, rule)
);
create index finding_rule on assistant.finding (workspace_id, rule);
call kernel.protect('assistant.finding');

-- What a workspace says about a rule of the coach.
create table assistant.rule_setting (
    workspace_id uuid not null default kernel.current_workspace(),
    rule text not null,
    enabled boolean not null default true,
    severity text check (severity in ('INFO', 'HINT', 'WARN', 'BLOCK')),
    reviewer text,
    primary key (workspace_id, rule)
);
call kernel.protect('assistant.rule_setting');

-- Mood, complaint and urgency of messages that came in.
create table assistant.mood (
    workspace_id uuid not null default kernel.current_workspace(),
    message_id uuid not null,
    conversation_id uuid not null,
    label text not null check (label in ('positive', 'neutral', 'negative')),
    score real not null,
    complaint text not null check (complaint in ('none', 'polite', 'open')),
    urgent boolean not null,
    -- JSON in a text column, since customers' words may hold characters that jsonb refuses.
    cues text not null default '[]',
    primary key (workspace_id, message_id)
);
create index mood_conversation on assistant.mood (workspace_id, conversation_id);
call kernel.protect('assistant.mood');
