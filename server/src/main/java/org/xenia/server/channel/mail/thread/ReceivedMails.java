package org.xenia.server.channel.mail.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;

/// What customers' messages were as mails. Every method takes part in the caller's transaction.
@Component
public class ReceivedMails {

    private final JdbcClient jdbc;

    ReceivedMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps what a message was as a mail.
    public void add(ReceivedMail mail) {
        jdbc.sql("""
                        insert into channel.mail (message_id, channel_id, mail_id, own_address, sender, sender_name,
                               reply_to, recipients, copies, subject, automatic, bulk, cut, raw_file, written_at,
                               arrived_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (workspace_id, message_id) do nothing
                        """)
                .param(mail.message())
                .param(mail.channel())
                .param(StoredText.encode(mail.mailId()))
                .param(StoredText.encodeNullable(mail.ownAddress()))
                .param(StoredText.encode(mail.sender()))
                .param(StoredText.encode(mail.senderName()))
                .param(StoredText.encodeNullable(mail.replyTo()))
                .param(array(mail.recipients()))
                .param(array(mail.copies()))
                .param(StoredText.encode(mail.subject()))
                .param(mail.automatic())
                .param(mail.bulk())
                .param(StoredText.encode(mail.cut()))
                .param(mail.rawFile())
                .param(mail.writtenAt() == null ? null : Timestamp.from(mail.writtenAt()))
                .param(Timestamp.from(mail.arrivedAt()))
                .update();
    }

    /// What a message was as a mail; null when it was none.
    public @Nullable ReceivedMail find(UUID message) {
        return jdbc.sql("select * from channel.mail where message_id = ?")
                .param(message)
                .query((row, number) -> mail(row))
                .optional()
                .orElse(null);
    }

    /// The newest mail of a conversation that a person wrote, else the newest at all; null when there is
    /// none.
    public @Nullable ReceivedMail findLast(UUID conversation) {
        return jdbc.sql("""
                        select r.* from channel.mail r
                          join conversation.message m on m.workspace_id = r.workspace_id and m.id = r.message_id
                         where m.conversation_id = ? order by r.automatic, m.position desc limit 1
                        """)
                .param(conversation)
                .query((row, number) -> mail(row))
                .optional()
                .orElse(null);
    }

    private static ReceivedMail mail(ResultSet row) throws SQLException {
        Timestamp written = row.getTimestamp("written_at");
        return new ReceivedMail(
                row.getObject("message_id", UUID.class),
                row.getObject("channel_id", UUID.class),
                StoredText.decode(row.getString("mail_id")),
                StoredText.decodeNullable(row.getString("own_address")),
                StoredText.decode(row.getString("sender")),
                StoredText.decode(row.getString("sender_name")),
                StoredText.decodeNullable(row.getString("reply_to")),
                list(row, "recipients"),
                list(row, "copies"),
                StoredText.decode(row.getString("subject")),
                row.getBoolean("automatic"),
                row.getBoolean("bulk"),
                StoredText.decode(row.getString("cut")),
                row.getObject("raw_file", UUID.class),
                written == null ? null : written.toInstant(),
                row.getTimestamp("arrived_at").toInstant());
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(StoredText::decode)
                .toList();
    }

    private static String[] array(List<String> texts) {
        return texts.stream().map(StoredText::encode).toArray(String[]::new);
    }
}
