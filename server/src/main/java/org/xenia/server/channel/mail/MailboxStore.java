package org.xenia.server.channel.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailboxSettings.Incoming;
import org.xenia.server.channel.mail.MailboxSettings.Outgoing;
import org.xenia.server.kernel.database.StoredText;

/// The rows of mailboxes. Every method takes part in the caller's transaction.
@Component
class MailboxStore {

    private final JdbcClient jdbc;

    MailboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID channel) {
        jdbc.sql("insert into channel.mailbox (channel_id) values (?)")
                .param(channel)
                .update();
    }

    void update(UUID channel, MailboxSettings settings) {
        Incoming in = settings.incoming();
        Outgoing out = settings.outgoing();
        jdbc.sql("""
                        update channel.mailbox
                           set address = ?, aliases = ?, from_name = ?, plus_address = ?, quote_original = ?,
                               import_old = ?, in_host = ?, in_port = ?, in_encryption = ?, in_user = ?, in_folder = ?,
                               in_protocol = ?, in_delete = ?,
                               out_host = ?, out_port = ?, out_encryption = ?, out_user = ?, changed_at = now()
                         where channel_id = ?
                        """)
                .param(StoredText.encodeNullable(settings.address()))
                .param(settings.aliases().stream().map(StoredText::encode).toArray(String[]::new))
                .param(StoredText.encodeNullable(settings.fromName()))
                .param(settings.plusAddress())
                .param(settings.quoteOriginal())
                .param(settings.importOld())
                .param(in == null ? null : in.host())
                .param(in == null ? null : in.port())
                .param(in == null ? null : in.encryption())
                .param(in == null ? null : StoredText.encode(in.user()))
                .param(in == null ? null : StoredText.encode(in.folder()))
                .param(in == null ? "imap" : in.protocol())
                .param(in != null && in.deleteFetched())
                .param(out == null ? null : out.host())
                .param(out == null ? null : out.port())
                .param(out == null ? null : out.encryption())
                .param(out == null ? null : StoredText.encodeNullable(out.user()))
                .param(channel)
                .update();
    }

    @Nullable
    MailboxSettings find(UUID channel) {
        return jdbc.sql("""
                        select m.*, array(select s.way from channel.mailbox_secret s
                                           where s.workspace_id = m.workspace_id
                                             and s.channel_id = m.channel_id) as ways
                          from channel.mailbox m where m.channel_id = ?
                        """)
                .param(channel)
                .query((row, number) -> settings(row))
                .optional()
                .orElse(null);
    }

    private static MailboxSettings settings(ResultSet row) throws SQLException {
        List<String> ways = List.of((String[]) row.getArray("ways").getArray());
        return new MailboxSettings(
                StoredText.decodeNullable(row.getString("address")),
                List.of((String[]) row.getArray("aliases").getArray()).stream()
                        .map(StoredText::decode)
                        .toList(),
                StoredText.decodeNullable(row.getString("from_name")),
                row.getBoolean("plus_address"),
                row.getBoolean("quote_original"),
                row.getBoolean("import_old"),
                null,
                incoming(row, ways.contains("incoming")),
                outgoing(row, ways.contains("outgoing")));
    }

    private static @Nullable Incoming incoming(ResultSet row, boolean hasPassword) throws SQLException {
        String host = row.getString("in_host");
        return host == null
                ? null
                : new Incoming(
                        row.getString("in_protocol"),
                        host,
                        row.getInt("in_port"),
                        row.getString("in_encryption"),
                        StoredText.decode(row.getString("in_user")),
                        StoredText.decode(row.getString("in_folder")),
                        row.getBoolean("in_delete"),
                        hasPassword);
    }

    private static @Nullable Outgoing outgoing(ResultSet row, boolean hasPassword) throws SQLException {
        String host = row.getString("out_host");
        return host == null
                ? null
                : new Outgoing(
                        host,
                        row.getInt("out_port"),
                        row.getString("out_encryption"),
                        StoredText.decodeNullable(row.getString("out_user")),
                        hasPassword);
    }
}
