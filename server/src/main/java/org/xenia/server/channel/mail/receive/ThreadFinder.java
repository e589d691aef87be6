package org.xenia.server.channel.mail.receive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.thread.ConversationAddress;
import org.xenia.server.channel.mail.thread.SubjectLine;
import org.xenia.server.channel.mail.thread.ThreadIds;
import org.xenia.server.kernel.database.StoredText;

/// Finds the conversation to which a mail belongs, by what is hardest to get wrong first: the address that
/// names it, the ids of the thread, its own id where an answer to it came first, the number in the subject. Every
/// candidate has to admit the sender: who knows a number must not be able to write into another person's matter. The
/// customer is admitted by all of them, and so is the address at which a chat went on; whoever a mail of the thread
/// went to, and the customer under their name at another address, by all but the number: the rest only readers of the
/// thread know. Every method takes part in the caller's transaction.
@Component
class ThreadFinder {

    /// Fewer letters are many people's name.
    private static final int SHORTEST_NAME = 5;

    private static final String ADMITTED = """
            select c.id from conversation.conversation c
             where (c.id = cast(:id as uuid) or c.number = cast(:number as bigint))
               and (exists (select from customer.identity i
                             where i.workspace_id = c.workspace_id and i.customer_id = c.customer_id
                               and i.kind = 'email' and i.scope = '' and i.value = :address)
                 or exists (select from channel.continuation k
                             where k.workspace_id = c.workspace_id and k.conversation_id = c.id
                               and k.state = 'carried' and k.address = :address)
                 or (:reader and exists (
                         select from conversation.message m
                           join channel.mail r on r.workspace_id = m.workspace_id and r.message_id = m.id
                          where m.workspace_id = c.workspace_id and m.conversation_id in (c.id, c.merged_into)
                            and (:address = any(r.recipients) or :address = any(r.copies)
                                 or :address in (r.reply_to, r.sender))))
                 or (:reader and cast(:name as text) is not null and exists (
                         select from customer.customer p
                          where p.workspace_id = c.workspace_id and p.id = c.customer_id
                            and lower(p.name) = lower(:name))))
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
    /// @param sender who wrote it
    @Nullable
    UUID find(ArrivedMail arrived, MailAddress sender) {
        Set<UUID> candidates = new LinkedHashSet<>();
        arrived.targets()
                .map(ConversationAddress::find)
                .filter(Objects::nonNull)
                .forEach(candidates::add);
        candidates.addAll(threads.listConversations(answered(arrived.mail())));
        candidates.addAll(threads.listAnswered(arrived.mailId()));
        return candidates.stream()
                .map(candidate -> findAdmitting(sender, candidate, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> byNumber(arrived, sender));
    }

    private @Nullable UUID byNumber(ArrivedMail arrived, MailAddress sender) {
        return SubjectLine.numbers(arrived.mail().subject()).stream()
                .map(number -> findAdmitting(sender, null, number))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Remembers a mail that staff wrote with their own mail program, so that answers to it find the
    /// conversation.
    void rememberOwn(ArrivedMail arrived) {
        threads.listConversations(answered(arrived.mail())).stream()
                .findFirst()
                .ifPresent(conversation -> threads.remember(conversation, List.of(arrived.mailId())));
    }

    /// The ids that a mail answers, the nearest first, then what Outlook calls its thread.
    static List<String> answered(ParsedMail mail) {
        List<String> ids = new ArrayList<>();
        if (mail.inReplyTo() != null) {
            ids.add(mail.inReplyTo());
        }
        ids.addAll(mail.references().reversed());
        String thread = OutlookThread.find(mail);
        if (thread != null) {
            ids.add(thread);
        }
        return ids;
    }

    private @Nullable UUID findAdmitting(MailAddress sender, @Nullable UUID id, @Nullable Long number) {
        String name = sender.name().strip();
        return jdbc.sql(ADMITTED)
                .param("address", StoredText.encode(sender.address().strip().toLowerCase(Locale.ROOT)))
                .param("name", name.length() < SHORTEST_NAME ? null : StoredText.encode(name))
                .param("reader", id != null)
                .param("id", id)
                .param("number", number)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
