package org.xenia.server.channel.mail.thread;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;

/// The Message-IDs of all threads and the conversations they belong to. Every method takes part in the caller's
/// transaction.
@Component
public class ThreadIds {

    /// Longer ones are told apart by their hash.
    private static final int LONGEST = 500;

    /// As many as an answer refers to at most.
    private static final int CHAIN = 20;

    private final JdbcClient jdbc;

    ThreadIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Remembers that these ids belong to a conversation. Those that belong to another one stay there.
    public void remember(UUID conversation, Collection<String> mailIds) {
        for (String id : mailIds) {
            jdbc.sql("""
                            insert into channel.mail_id (mail_id, conversation_id) values (?, ?)
                            on conflict (workspace_id, mail_id) do nothing
                            """).param(key(id)).param(conversation).update();
        }
    }

    /// The conversation of the first of these ids that is known; null when none is.
    ///
    /// @param mailIds the likeliest first
    public @Nullable UUID find(List<String> mailIds) {
        if (mailIds.isEmpty()) {
            return null;
        }
        String[] keys = mailIds.stream().map(ThreadIds::key).toArray(String[]::new);
        return jdbc.sql("""
                        select conversation_id from channel.mail_id where mail_id = any(?)
                         order by array_position(?, mail_id) limit 1
                        """)
                .param(keys)
                .param(keys)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /// The conversations to which these ids belong, in the order of the ids, each once.
    ///
    /// @param mailIds the likeliest first
    public List<UUID> listConversations(List<String> mailIds) {
        if (mailIds.isEmpty()) {
            return List.of();
        }
        String[] keys = mailIds.stream().map(ThreadIds::key).toArray(String[]::new);
        return jdbc.sql("""
                        select conversation_id from channel.mail_id where mail_id = any(?)
                         group by conversation_id order by min(array_position(?, mail_id)) limit 20
                        """)
                .param(keys)
                .param(keys)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The conversations to which only answers to this mail have come: one that is read later than what answers it, as
    /// when folders are moved, belongs there. A copy that another mailbox received as well is no such mail.
    public List<UUID> listAnswered(String mailId) {
        return jdbc.sql("""
                        select t.conversation_id from channel.mail_id t
                         where t.mail_id = ? and not exists (
                               select from conversation.message m
                                 join channel.mail r on r.workspace_id = m.workspace_id and r.message_id = m.id
                                where m.workspace_id = t.workspace_id and m.conversation_id = t.conversation_id
                                  and r.mail_id = ?)
                        """)
                .param(key(mailId))
                .param(StoredText.encode(mailId))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The newest ids of a conversation, oldest first, for the references of an answer.
    public List<String> list(UUID conversation) {
        return jdbc.sql("""
                        select mail_id from channel.mail_id where conversation_id = ? and mail_id like '<%'
                         order by at desc, mail_id limit ?
                        """)
                .param(conversation)
                .param(CHAIN)
                .query((row, number) -> StoredText.decode(row.getString(1)))
                .list()
                .reversed();
    }

    private static String key(String mailId) {
        return mailId.length() <= LONGEST ? StoredText.encode(mailId) : made(mailId.getBytes(StandardCharsets.UTF_8));
    }

    /// An id made of content: the same content has the same one.
    public static String made(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
