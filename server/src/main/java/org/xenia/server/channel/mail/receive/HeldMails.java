package org.xenia.server.channel.mail.receive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.file.FileRefusal;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.http.Cursor;

/// Mails that wait for somebody to look at them. Every method takes part in the caller's transaction.
@Component
class HeldMails {

    /// What was put aside.
    static final String DISMISSED = "dismissed";

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final FileRegister files;

    HeldMails(JdbcClient jdbc, FileRegister files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /// Keeps a mail that was read.
    void add(UUID channel, HoldReason reason, ArrivedMail arrived) {
        add(
                channel,
                reason,
                arrived.mailId(),
                arrived.mail().from().address(),
                arrived.mail().subject(),
                arrived.bytes().length,
                new ByteArrayInputStream(arrived.bytes()));
    }

    /// Keeps a mail. One that is kept already is left as it is.
    ///
    /// @param content as it came; null when it could not be fetched
    void add(
            UUID channel,
            HoldReason reason,
            String mailId,
            String sender,
            String subject,
            long size,
            @Nullable InputStream content) {
        if (isHeld(channel, mailId)) {
            return;
        }
        UUID raw = content == null || size == 0 ? null : findKept(content);
        jdbc.sql("""
                        insert into channel.mail_held (id, channel_id, mail_id, reason, sender, subject, size, raw_file)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(channel)
                .param(StoredText.encode(mailId))
                .param(reason.code())
                .param(StoredText.encode(shortened(sender)))
                .param(StoredText.encode(shortened(subject)))
                .param(size)
                .param(raw)
                .update();
    }

    /// Null when the file may not be kept: then the mail is on the mail server alone.
    private @Nullable UUID findKept(InputStream content) {
        try {
            return files.add("mail.eml", content, null).id();
        } catch (Refusal refused) {
            if (refused.code() instanceof FileRefusal) {
                return null;
            }
            throw refused;
        }
    }

    private boolean isHeld(UUID channel, String mailId) {
        return jdbc.sql("select exists (select from channel.mail_held where channel_id = ? and mail_id = ?)")
                .param(channel)
                .param(StoredText.encode(mailId))
                .query(Boolean.class)
                .single();
    }

    /// Those of a channel, the newest first.
    ///
    /// @param aside those that were put aside; otherwise those about which nobody has decided
    List<HeldMail> list(UUID channel, boolean aside, @Nullable Cursor from, int limit) {
        return jdbc.sql("""
                        select * from channel.mail_held
                         where channel_id = :channel and decision is not distinct from :decision
                           and (cast(:before as uuid) is null or id < cast(:before as uuid))
                         order by id desc limit :limit
                        """)
                .param("channel", channel)
                .param("decision", aside ? DISMISSED : null, Types.VARCHAR)
                .param("before", from == null ? null : from.id(0))
                .param("limit", limit)
                .query((row, number) -> mail(row))
                .list();
    }

    /// The raw mail of one that waits.
    ///
    /// @throws Refusal `not_found` when none of this channel waits under this identifier, or it was never fetched
    UUID getRaw(UUID channel, UUID id) {
        return jdbc.sql("""
                        select raw_file from channel.mail_held
                         where channel_id = ? and id = ? and decision is null and raw_file is not null for update
                        """)
                .param(channel)
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// The raw mail of one that was not let in, also when it was put aside; null when it was never
    /// fetched.
    ///
    /// @throws Refusal `not_found`
    @Nullable
    UUID findRaw(UUID channel, UUID id) {
        return jdbc.sql("""
                        select * from channel.mail_held
                         where channel_id = ? and id = ? and decision is distinct from 'released'
                        """)
                .param(channel)
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getObject("raw_file", UUID.class)))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND))
                .orElse(null);
    }

    /// Takes back that one was put aside.
    ///
    /// @throws Refusal `not_found`
    void restore(UUID channel, UUID id) {
        int changed = jdbc.sql("""
                        update channel.mail_held set decision = null, decided_at = null
                         where channel_id = ? and id = ? and decision = ?
                        """).param(channel).param(id).param(DISMISSED).update();
        if (changed == 0) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
    }

    /// Notes what was decided.
    ///
    /// @param message what it has become, when it was released
    /// @throws Refusal `not_found`
    void decide(UUID channel, UUID id, String decision, @Nullable UUID message) {
        int changed = jdbc.sql("""
                        update channel.mail_held set decision = ?, decided_at = now(), message_id = ?
                         where channel_id = ? and id = ? and decision is null
                        """)
                .param(decision)
                .param(message)
                .param(channel)
                .param(id)
                .update();
        if (changed == 0) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
    }

    private static HeldMail mail(ResultSet row) throws SQLException {
        UUID raw = row.getObject("raw_file", UUID.class);
        return new HeldMail(
                row.getObject("id", UUID.class),
                row.getString("reason"),
                StoredText.decode(row.getString("sender")),
                StoredText.decode(row.getString("subject")),
                row.getLong("size"),
                raw == null ? null : "/api/v1/files/" + raw,
                row.getTimestamp("at").toInstant());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
