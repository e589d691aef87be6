package org.xenia.bench.inbox;

/// The statements by which the generator makes rows. `xenia.workspace` is set, so that the tables' defaults fill it in.
final class InboxRows {

    static final String CHANNEL = "insert into conversation.channel (id, kind, name) values ('%s', 'api', 'Bench')";

    static final String NAMES = """
            create temp table given as select row_number() over () - 1 as n, name from unnest(array[
                'María', 'José', 'Lucía', 'Jürgen', 'Anneliese', 'Chloé', 'Étienne', 'Giulia', 'Paweł', 'Zofia', 'Ólafur',
                'Søren', 'Nguyễn', 'Thảo', 'Ahmet', 'Ayşe', 'Fatima', 'Omar', 'Priya', 'Rahul', 'Olena', 'Дмитро', 'Ирина',
                'Γιώργος', 'أحمد', 'ليلى', 'דנה', '太郎', '花子', '伟', '秀英', '민준', '서연', 'Somchai', 'Budi', 'Siti',
                'John', 'Emily', 'Kwame', 'Amara']) as name;
            create temp table family as select row_number() over () - 1 as n, name from unnest(array[
                'García', 'Hernández', 'Müller', 'Schmidt', 'Dubois', 'Lefèvre', 'Rossi', 'Ferrante', 'Kowalska', 'Nowak',
                'Jónsdóttir', 'Hansen', 'Trần', 'Lê', 'Yılmaz', 'Demir', 'Haddad', 'Mansour', 'Sharma', 'Iyer', 'Шевченко',
                'Петров', 'Παπαδόπουλος', 'العلي', 'כהן', '田中', '佐藤', '王', '李', '김', '박', 'Wongsa', 'Santoso',
                'Wijaya', 'Smith', 'Taylor', 'Mensah', 'Okafor', 'Silva', 'Oliveira']) as name
            """;

    static final String STAFF = """
            create temp table colleague (n int primary key, id uuid);
            insert into colleague values (0, '%s');
            insert into colleague select n, uuidv7() from generate_series(1, 19) n;
            insert into identity.staff (id, name, email, role, language, time_zone)
            select id, 'Colleague ' || n, 'colleague' || n || '-' || id || '@bench.example', 'agent', 'en', 'Europe/Berlin'
              from colleague where n > 0
            """;

    // Everything that chance decides is decided once, here; the tables are filled from it.
    static final String BATCH = """
            drop table if exists batch;
            create temp table batch as
            with chance as (
                select n, random() as alive, random() as age, random() as owned,
                       1 + floor(random() * 19)::int as messages, floor(random() * 40)::int as given,
                       floor(random() * 40)::int as family, floor(random() * 20)::int as colleague
                  from generate_series(%1$d, %2$d) n),
            kind as (
                select *, case when alive < 0.04 then 'open' when alive < 0.07 then 'waiting'
                               when alive < 0.08 then 'snoozed' else 'closed' end as state,
                       now() - case when alive < 0.08 then interval '14 days' else interval '730 days' end * age as activity
                  from chance)
            select *, uuidv7(activity - interval '2 days' - now()) as id, uuidv7(activity - now()) as last_message,
                   case when n %% 2 = 0 then uuidv7(activity - interval '3 days' - now()) end as customer
              from kind;
            update batch b set customer = o.customer from batch o where b.customer is null and o.n = b.n + 1;
            update batch set customer = uuidv7() where customer is null;
            create index on batch (n)
            """;

    // The newest of all, so that it stands at the top of the inbox.
    static final String THREAD = """
            ;
            update batch set messages = %1$d, state = 'open', activity = now(), last_message = uuidv7()
            """;

    static final String CUSTOMERS = """
            insert into customer.customer (id, name, country, created_at)
            select b.customer, g.name || ' ' || f.name || case when b.n % 7 = 0 then '-' || b.n else '' end, 'ES',
                   b.activity - interval '3 days'
              from batch b join given g on g.n = b.given join family f on f.n = b.family
            on conflict do nothing
            """;

    static final String IDENTITIES = """
            insert into customer.identity (kind, scope, value, customer_id, verified)
            select 'external', '%1$s', 'c' || n, customer, true from batch
            union all
            select 'email', '', 'person' || n || '@mail' || n %% 50 || '.example', customer, false from batch
            """;

    static final String CONVERSATIONS = """
            insert into conversation.conversation
                   (id, number, customer_id, channel_id, state, snoozed_until, subject, language, language_by, tags,
                    owner_id, created_at, activity_at, waiting_since, messages, last_message, last_position)
            select b.id, b.n, b.customer, '%1$s', b.state,
                   case when b.state = 'snoozed' then now() + interval '30 days' * b.age end,
                   case when b.n %% 5 = 0 then 'Order OV-' || b.n else null end, l.language, 'detected',
                   case when b.n %% 4 = 0 then array['delivery'] when b.n %% 997 = 0 then array['vip'] else '{}' end,
                   case when b.state = 'closed' or b.owned < 0.7 then c.id end, b.activity - interval '2 days', b.activity,
                   case when b.state = 'open' then b.activity end, b.messages, b.last_message, b.messages
              from batch b join colleague c on c.n = b.colleague
              join line l on l.n = b.n %% (select count(*) from line)
             order by b.n
            """;

    static final String MESSAGES = """
            insert into conversation.message
                   (conversation_id, position, id, kind, direction, author_kind, author_id, channel_id, external_id,
                    original, language, language_confidence, language_by, sent_text, sent_language, sent_translated,
                    delivery_state, delivery_at, at)
            select b.id, p, case when p = b.messages then b.last_message else uuidv7(said.at - now()) end, 'message',
                   case when inward then 'in' else 'out' end, case when inward then 'customer' else 'staff' end,
                   case when inward then b.customer else c.id end, '%1$s',
                   case when inward then 'm' || b.n || '-' || p end, l.text, l.language, 0.98, 'detected',
                   case when not inward then l.text end, case when not inward then l.language end,
                   case when not inward then true end, case when not inward then 'read' end,
                   case when not inward then said.at end, said.at
              from batch b join colleague c on c.n = b.colleague
             cross join lateral generate_series(1, b.messages) p
             cross join lateral (select p %% 2 = 1 as inward) turn
             cross join lateral (
                   select b.activity - interval '2 days' * (b.messages - p) / b.messages as at) said
              join line l on l.n = (b.n + p) %% (select count(*) from line)
             order by b.n, p
            """;

    static final String MENTIONS = """
            insert into conversation.mention (staff_id, conversation_id, message_id)
            select '%s', id, last_message from conversation.conversation
             where number %% 397 = 0 and state <> 'snoozed' order by number desc limit 2000
            """;

    static final String SERIES = """
            insert into kernel.series (kind, last) values ('conversation', %1$d)
            on conflict (workspace_id, kind) do update set last = greatest(kernel.series.last, %1$d)
            """;

    private InboxRows() {}
}
