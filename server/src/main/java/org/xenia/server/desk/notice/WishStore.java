package org.xenia.server.desk.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.notice.QuietHours.Stretch;
import org.xenia.server.kernel.database.Json;

/// The rows of wishes. Every method takes part in the caller's transaction.
@Component
class WishStore {

    private static final String SET = """
            insert into desk.wish (staff_id, messages, assignments, mentions, unassigned, shows, quiet)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, staff_id) do update
               set messages = excluded.messages, assignments = excluded.assignments, mentions = excluded.mentions,
                   unassigned = excluded.unassigned, shows = excluded.shows, quiet = excluded.quiet
            """;

    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Wishes get(UUID staff) {
        return jdbc.sql("select * from desk.wish where staff_id = ?")
                .param(staff)
                .query(WishStore::wishes)
                .optional()
                .orElse(Wishes.USUAL);
    }

    void set(UUID staff, Wishes wishes) {
        jdbc.sql(SET)
                .param(staff)
                .param(wishes.messages())
                .param(wishes.assignments())
                .param(wishes.mentions())
                .param(wishes.unassigned())
                .param(wishes.shows())
                .param(Json.parameter(wishes.quiet()))
                .update();
    }

    /// Those who want to hear of conversations that nobody has taken and have a browser for it.
    List<UUID> listOfUnassigned() {
        return jdbc.sql("""
                        select w.staff_id from desk.wish w
                         where w.unassigned and exists (select from desk.device d where d.staff_id = w.staff_id)
                        """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Wishes wishes(ResultSet row, int number) throws SQLException {
        List<Stretch> quiet = StreamSupport.stream(
                        Json.read(row.getString("quiet")).spliterator(), false)
                .map(stretch -> Json.MAPPER.treeToValue(stretch, Stretch.class))
                .toList();
        return new Wishes(
                row.getBoolean("messages"),
                row.getBoolean("assignments"),
                row.getBoolean("mentions"),
                row.getBoolean("unassigned"),
                row.getString("shows"),
                quiet);
    }
}
