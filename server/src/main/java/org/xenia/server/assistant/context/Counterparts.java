package org.xenia.server.assistant.context;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart.Said;
import org.xenia.server.conversation.Conversation;
import org.xenia.server.conversation.ConversationLanguage;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.CustomerCulture;
import org.xenia.server.customer.CustomerCultures;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.knowledge.CultureBase;

/// Finds out with whom a conversation is.
@Component
public class Counterparts {

    private static final int LATEST = 12;

    private static final String THREAD = """
            select direction, coalesce(sent_text, original) as text, coalesce(sent_language, language) as language
              from conversation.message
             where conversation_id = ? and kind = 'message' and author_kind <> 'system'
             order by position desc limit ?
            """;

    private final Conversations conversations;
    private final ConversationLanguage languages;
    private final Customers customers;
    private final CustomerCultures cultures;
    private final CultureBase base;
    private final Locales locales;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    Counterparts(
            Conversations conversations,
            ConversationLanguage languages,
            Customers customers,
            CustomerCultures cultures,
            CultureBase base,
            Locales locales,
            Transactions transactions,
            JdbcClient jdbc) {
        this.conversations = conversations;
        this.languages = languages;
        this.customers = customers;
        this.cultures = cultures;
        this.base = base;
        this.locales = locales;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /// The customer of a conversation with all that is known of them.
    ///
    /// @throws org.xenia.server.kernel.Refusal `not_found`
    public Counterpart of(UUID conversation) {
        Caller caller = Caller.current();
        UUID staff = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        return transactions.call(() -> {
            Conversation found = conversations.get(conversation, new Conversations.Viewer(staff, caller.language()));
            Customer customer = customers.get(found.customer().id());
            CustomerCulture wishes = cultures.find(customer.id());
            LanguageTag language = languages.ofCustomer(conversation, customer.id());
            return new Counterpart(
                    found,
                    customer,
                    wishes,
                    language,
                    locales.of(customer, wishes, language),
                    thread(conversation),
                    base.packs());
        });
    }

    private List<Said> thread(UUID conversation) {
        return jdbc.sql(THREAD)
                .param(conversation)
                .param(LATEST)
                .query((row, number) -> new Said(
                        row.getString("direction").equals("in"),
                        StoredText.decode(row.getString("text")),
                        tag(row.getString("language"))))
                .list()
                .reversed();
    }

    private static @Nullable LanguageTag tag(@Nullable String language) {
        return language == null ? null : LanguageTag.find(language);
    }
}
