package org.xenia.server.desk.notice;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.notice.NoticeStore.Due;

/// Whether something is still worth telling at the moment at which it would be told: who has looked, or whose matter
/// it is no longer, is left in peace. Takes part in the caller's transaction.
@Component
class Relevance {

    private static final String UNSEEN_MESSAGES = """
            select count(*) from conversation.message m
              join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
              left join conversation.seen e on e.workspace_id = m.workspace_id
                   and e.conversation_id = m.conversation_id and e.staff_id = :staff
             where m.conversation_id = :about and m.direction = 'in' and m.position > coalesce(e.position, 0)
               and m.position > coalesce((select max(r.position) from conversation.message r
                                           where r.conversation_id = :about and r.direction = 'out'), 0)
               and c.owner_id = :staff and c.merged_into is null
            """;

    private static final String UNSEEN_ASSIGNMENT = """
            select count(*) from conversation.conversation c
             where c.id = :about and c.owner_id = :staff and c.merged_into is null and c.state <> 'closed'
               and not exists (select from conversation.seen e
                                where e.conversation_id = c.id and e.staff_id = :staff and e.at >= :since)
            """;

    private static final String UNSEEN_MENTION = """
            select count(*) from conversation.mention where conversation_id = :about and staff_id = :staff
            """;

    private static final String UNASSIGNED = """
            select count(*) from conversation.conversation
             where owner_id is null and merged_into is null and state in ('open', 'waiting')
               and created_at >= cast(:since as timestamptz) - interval '1 minute'
            """;

    private final JdbcClient jdbc;

    Relevance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many messages, conversations or mentions there are to tell of; 0 when it is not worth telling any more.
    int count(Due notice) {
        return switch (notice.kind()) {
            case MESSAGE -> count(UNSEEN_MESSAGES, notice);
            case ASSIGNED -> count(UNSEEN_ASSIGNMENT, notice);
            case MENTION -> count(UNSEEN_MENTION, notice);
            case UNASSIGNED -> count(UNASSIGNED, notice);
        };
    }

    private int count(String statement, Due notice) {
        UUID staff = notice.reach().staff();
        return jdbc.sql(statement)
                .param("staff", staff)
                .param("about", notice.about())
                .param("since", Timestamp.from(notice.since()))
                .query(Integer.class)
                .single();
    }
}
