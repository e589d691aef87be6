package org.xenia.server.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.Conversation.LastMessage;
import org.xenia.server.conversation.Conversation.Translated;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// Reads conversations and their messages as a member of staff or a program sees them.
@Component
public class Conversations {

    private final Transactions transactions;
    private final ConversationRows rows;
    private final MessageRows messages;
    private final MessagePresentation presentation;
    private final MessageTranslations translations;
    private final MessageMoods moods;
    private final ConversationLanguage languages;

    Conversations(
            Transactions transactions,
            ConversationRows rows,
            MessageRows messages,
            MessagePresentation presentation,
            MessageTranslations translations,
            MessageMoods moods,
            ConversationLanguage languages) {
        this.transactions = transactions;
        this.rows = rows;
        this.messages = messages;
        this.presentation = presentation;
        this.translations = translations;
        this.moods = moods;
        this.languages = languages;
    }

    /// To whom a reply goes.
    ///
    /// @param language in which they are written to; null while nobody knows
    record Recipient(UUID customer, @Nullable LanguageTag language) {}

    /// Who looks: a member of staff, or a program, for whom nothing is unread.
    ///
    /// @param staff who sees their own marks
    /// @param language into which last messages are put
    public record Viewer(@Nullable UUID staff, LanguageTag language) {}

    Recipient recipient(UUID conversation) {
        return transactions.call(() -> {
            UUID customer = getRow(conversation, null).customer().id();
            return new Recipient(customer, languages.ofCustomer(conversation, customer));
        });
    }

    /// The conversation, as the viewer sees it.
    ///
    /// @throws Refusal `not_found`
    public Conversation get(UUID id, Viewer viewer) {
        return transactions.call(() -> translated(List.of(getRow(id, viewer.staff())), viewer.language())
                .getFirst());
    }

    private Conversation getRow(UUID id, @Nullable UUID staff) {
        Conversation conversation = rows.find(id, staff);
        if (conversation == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return conversation;
    }

    /// A page of a view, newest activity first.
    Page<Conversation> list(View view, @Nullable String query, Viewer viewer, @Nullable Cursor from, int limit) {
        return transactions.call(() -> {
            List<Conversation> found = rows.list(view, query, viewer.staff(), from, limit + 1);
            Page<Conversation> page = Page.cut(found, limit, last -> Cursor.after(last.activityAt(), last.id()));
            return new Page<>(translated(page.items(), viewer.language()), page.next());
        });
    }

    /// Whose conversation it is.
    ///
    /// @throws Refusal `not_found`
    public UUID customerOf(UUID conversation) {
        return recipient(conversation).customer();
    }

    /// What a customer wrote about, newest activity first.
    public List<Conversation> ofCustomer(UUID customer, Viewer viewer) {
        return transactions.call(() -> translated(rows.ofCustomer(customer, viewer.staff(), 100), viewer.language()));
    }

    Map<String, Integer> counts(@Nullable UUID staff) {
        return transactions.call(() -> rows.counts(staff));
    }

    /// Messages of a conversation in order.
    ///
    /// @param position after which (or before which, for `newestFirst`) they are; 0 or null is the start
    public Page<Message> messages(UUID conversation, @Nullable Integer position, int limit, boolean newestFirst) {
        return transactions.call(() -> {
            getRow(conversation, null);
            List<StoredMessage> found = newestFirst
                    ? messages.before(conversation, position == null ? Integer.MAX_VALUE : position, limit + 1)
                    : messages.after(conversation, position == null ? 0 : position, limit + 1);
            Page<StoredMessage> page = Page.cut(found, limit, last -> Cursor.after(last.position()));
            return new Page<>(presentation.present(page.items()), page.next());
        });
    }

    /// One message.
    ///
    /// @throws Refusal `not_found`
    public Message message(UUID id) {
        return transactions.call(
                () -> presentation.present(List.of(messages.get(id))).getFirst());
    }

    private List<Conversation> translated(List<Conversation> conversations, LanguageTag language) {
        List<UUID> last = conversations.stream()
                .map(Conversation::lastMessage)
                .filter(Objects::nonNull)
                .map(LastMessage::id)
                .toList();
        Map<UUID, String> texts = translations.textsOf(last, language);
        Map<UUID, MessageMoods.Pressing> pressing =
                moods.pressing(conversations.stream().map(Conversation::id).toList());
        return conversations.stream()
                .map(conversation -> conversation.with(
                        translated(conversation.lastMessage(), texts, language), pressing.get(conversation.id())))
                .toList();
    }

    private static @Nullable LastMessage translated(
            @Nullable LastMessage last, Map<UUID, String> texts, LanguageTag language) {
        String text = last == null ? null : texts.get(last.id());
        return last == null || text == null
                ? last
                : new LastMessage(
                        last.id(),
                        last.direction(),
                        last.text(),
                        last.language(),
                        new Translated(language.value(), text),
                        last.at());
    }
}
