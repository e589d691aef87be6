package org.xenia.server.channel.mail.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.thread.ConversationAddress;
import org.xenia.server.channel.mail.thread.SubjectLine;
import org.xenia.server.channel.mail.thread.ThreadIds;
import org.xenia.server.kernel.database.StoredText;

/// Finds the conversation to which a mail belongs, by what is hardest to get wrong first: the address that
/// names it, the ids of the thread, the number in the subject. It counts only when the sender is the
/// conversation's customer, or it went on to that address when they left the chat: who knows a number
/// must not be able to write into another person's matter. Every method takes part in the caller's
/// transaction.
@Component
class ThreadFinder {

    private static final String OF_CUSTOMER = """
            select c.id from conversation.conversation c
              join customer.identity i on i.workspace_id = c.workspace_id and i.customer_id = c.customer_id
             where i.kind = 'email' and i.scope = '' and i.value = :address
               and (c.id = cast(:id as uuid) or c.number = cast(:number as bigint))
            union
            select c.id from conversation.conversation c
             where exists (select from channel.continuation k
                            where k.workspace_id = c.workspace_id and k.conversation_id = c.id
                              and k.state = 'carried' and k.address = :address)
               and (c.id = cast(:id as uuid) or c.number = cast(:number as bigint))
             limit 1
            """;

    private final ThreadIds threads;
    private final JdbcClient jdbc;

    ThreadFinder(ThreadIds threads, JdbcClient jdbc) {
        this.threads = threads;
        this.jdbc = jdbc;
    }

    /// The conversation; null when the mail begins a new one.
    ///
    /// @param sender the address of who wrote it
    @Nullable
    UUID find(ArrivedMail arrived, String sender) {
        UUID addressed = arrived.targets()
                .map(ConversationAddress::find)
                .filter(Objects::nonNull)
                .map(conversation -> findOf(sender, conversation, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (addressed != null) {
            return addressed;
        }
        UUID threaded = threads.find(answered(arrived.mail()));
        UUID own = threaded == null ? null : findOf(sender, threaded, null);
        Long number = SubjectLine.findNumber(arrived.mail().subject());
        return own != null || number == null ? own : findOf(sender, null, number);
    }

    /// The ids that a mail answers, the nearest first.
    private static List<String> answered(ParsedMail mail) {
        List<String> ids = new ArrayList<>();
        if (mail.inReplyTo() != null) {
            ids.add(mail.inReplyTo());
        }
        ids.addAll(mail.references().reversed());
        return ids;
    }

    private @Nullable UUID findOf(String sender, @Nullable UUID id, @Nullable Long number) {
        return jdbc.sql(OF_CUSTOMER)
                .param("address", StoredText.encode(sender.toLowerCase(Locale.ROOT)))
                .param("id", id)
                .param("number", number)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
