-- What staff search for. Few conversations have a subject or tags when they begin, so these cost a new one nothing.
create index conversation_subject on conversation.conversation using gin (lower(subject) public.gin_trgm_ops)
    where subject is not null;
create index conversation_tags on conversation.conversation using gin (tags) where tags <> '{}';

-- The conversations that a search finds, by number, customer, subject or tag; some hundred where more match. It works for
-- its owner, since row-level security keeps patterns from using an index, and binds itself to the workspace of the
-- transaction. Statements are planned for the very words, because a frequent tag is found by walking through the newest
-- conversations and a rare one by its index.
create function conversation.found(sought text) returns setof uuid
    language plpgsql stable security definer rows 100 set search_path = pg_catalog, public, pg_temp as $$
declare
    workspace uuid := kernel.current_workspace();
    digits text := substring(sought from '^#?([0-9]{1,15})$');
    pattern text := '%' || lower(regexp_replace(sought, '([\\%_])', '\\\1', 'g')) || '%';
    states text;
begin
    if digits is not null then
        return query select c.id from conversation.conversation c
            where c.workspace_id = workspace and c.number = digits::bigint;
    end if;
    return query select c.id from customer.found(sought) p
        join conversation.conversation c on c.workspace_id = workspace and c.customer_id = p;
    if sought ~ '[[:alnum:]]{3}' then
        -- Found first and put in order afterwards: how rare a part of a subject is nobody can tell before.
        return query execute 'with hits as materialized (
                select id, activity_at from conversation.conversation
                 where workspace_id = $1 and subject is not null and lower(subject) like $2 limit 2000)
            select id from hits order by activity_at desc limit 500' using workspace, pattern;
    end if;
    -- The conditions are those of the indexes by which each group of states is read, newest first.
    foreach states in array array['state in (''open'', ''waiting'')', 'state = ''snoozed''', 'state = ''closed'''] loop
        return query execute 'select id from conversation.conversation where workspace_id = $1 and ' || states || '
            and merged_into is null and tags <> ''{}'' and tags @> array[$2]
            order by activity_at desc, id desc limit 200' using workspace, sought;
    end loop;
end $$;
revoke execute on function conversation.found(text) from public;
grant execute on function conversation.found(text) to xenia_app;
