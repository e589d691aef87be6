package org.xenia.server.channel.courtesy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.Courtesy.OpenHours;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.StoredText;

/// The rows of channels' courtesies. Every method takes part in the caller's transaction.
@Component
class CourtesyStore {

    private static final String PUT = """
            insert into channel.courtesy (channel_id, acknowledge, answer_within, time_zone, country, hours, signature,
                                          continue_by_mail, continue_after, mailbox_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, channel_id) do update
               set acknowledge = excluded.acknowledge, answer_within = excluded.answer_within,
                   time_zone = excluded.time_zone, country = excluded.country, hours = excluded.hours,
                   signature = excluded.signature, continue_by_mail = excluded.continue_by_mail,
                   continue_after = excluded.continue_after, mailbox_id = excluded.mailbox_id, changed_at = now()
            """;

    private final JdbcClient jdbc;

    CourtesyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID channel, Courtesy courtesy) {
        jdbc.sql(PUT)
                .param(channel)
                .param(courtesy.acknowledge())
                .param(courtesy.answerWithin())
                .param(courtesy.timeZone())
                .param(courtesy.country())
                .param(Json.parameter(courtesy.hours()))
                .param(courtesy.signature())
                .param(courtesy.continueByMail())
                .param(courtesy.continueAfter())
                .param(courtesy.mailbox())
                .update();
    }

    @Nullable
    Courtesy find(UUID channel) {
        return jdbc.sql("select * from channel.courtesy where channel_id = ?")
                .param(channel)
                .query((row, number) -> courtesy(row))
                .optional()
                .orElse(null);
    }

    /// The company as the channel's customers know it.
    Company company(UUID channel) {
        return jdbc.sql("""
                        select coalesce((select m.from_name from channel.mailbox m where m.channel_id = ?), k.name),
                               k.language, k.time_zone
                          from kernel.workspace k where k.workspace_id = kernel.current_workspace()
                        """)
                .param(channel)
                .query((row, number) -> new Company(
                        StoredText.decode(row.getString(1)), LanguageTag.of(row.getString(2)), row.getString(3)))
                .single();
    }

    private static Courtesy courtesy(ResultSet row) throws SQLException {
        List<OpenHours> hours = StreamSupport.stream(
                        Json.read(row.getString("hours")).spliterator(), false)
                .map(node -> new OpenHours(
                        node.get("day").stringValue(),
                        node.get("from").stringValue(),
                        node.get("to").stringValue()))
                .toList();
        return new Courtesy(
                row.getString("acknowledge"),
                row.getInt("answer_within"),
                row.getString("time_zone"),
                row.getString("country"),
                hours,
                row.getBoolean("signature"),
                row.getString("continue_by_mail"),
                row.getInt("continue_after"),
                row.getObject("mailbox_id", UUID.class));
    }
}
