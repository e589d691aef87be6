-- Row-level security lets a condition use an index only where its operator cannot tell what it was shown, and matching
-- of patterns counts as one that can. So what is sought is looked up by functions of the tables' owner, and each of them
-- binds itself to the workspace of the transaction.

-- A name as it is searched: in small letters, and with spaces around each Chinese, Japanese and Korean character, so
-- that one character is a word of the index and two of them are found wherever they stand.
create function customer.searchable(name text) returns text
    language sql immutable parallel safe
    return lower(regexp_replace(name, '([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff])', ' \1 ', 'g'));

drop index customer.customer_name;
alter table customer.customer
    add column searchable text generated always as (customer.searchable(name)) stored;
create index customer_name on customer.customer using gin (searchable public.gin_trgm_ops);

-- The newest people whose name or address holds what is sought. The index knows three letters in a row; fewer of an
-- alphabet are sought at the start of words alone, since they stand somewhere in nearly every name. The other ways to
-- look up are closed: how rare a part of a name is nobody can estimate, and walking through all for nothing takes seconds.
create function customer.found(sought text) returns setof uuid
    language plpgsql stable security definer rows 100 set search_path = pg_catalog, public, pg_temp
    set enable_seqscan = off set enable_indexscan = off as $$
declare
    workspace uuid := kernel.current_workspace();
    escaped text := regexp_replace(sought, '([\\%_])', '\\\1', 'g');
    words text := customer.searchable(escaped);
    three boolean := sought ~ '[[:alnum:]]{3}';
    short boolean := not three and words !~ ' [[:alnum:]] ';
begin
    if sought !~ '[[:alnum:]]' then
        return;
    end if;
    return query execute
        'select id from customer.customer
          where workspace_id = $1 and merged_into is null
            and (searchable like $2 or searchable like $3)
          order by id desc limit 500'
        using workspace, case when short then words || '%' else '%' || words || '%' end,
            case when short then '% ' || words || '%' else '%' || words || '%' end;
    return query execute
        'select customer_id from customer.identity where workspace_id = $1 and value ilike $2 limit 500'
        using workspace, case when three then '%' || escaped || '%' else escaped || '%' end;
end $$;
revoke execute on function customer.found(text) from public;
grant execute on function customer.found(text) to xenia_app;
