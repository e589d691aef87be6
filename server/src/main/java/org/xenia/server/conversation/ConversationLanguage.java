package org.xenia.server.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageStore.Place;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;

/// The language of a conversation: what staff set stays, else what the customer prefers, else what they last
/// wrote.
@Component
public class ConversationLanguage {

    private static final String LEARN = """
            update conversation.conversation set language = ?, language_by = ?
             where id = ? and (language_by is distinct from 'corrected' or cast(? as text) = 'corrected')
               and (language, language_by) is distinct from (cast(? as text), cast(? as text))
            """;

    private final JdbcClient jdbc;
    private final Customers customers;

    ConversationLanguage(JdbcClient jdbc, Customers customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    /// The language in which the customer is to be written to; null while nobody knows.
    public @Nullable LanguageTag ofCustomer(UUID conversation, UUID customer) {
        Corrected corrected = corrected(conversation);
        if (corrected.language() != null && corrected.by().equals("corrected")) {
            return corrected.language();
        }
        Customer person = customers.find(customer);
        if (person != null && person.preferences().language() != null) {
            return person.preferences().language();
        }
        if (corrected.language() != null) {
            return corrected.language();
        }
        return person == null || person.languages().isEmpty()
                ? null
                : person.languages().getFirst().language();
    }

    void learn(Place place, LanguageTag language, String by) {
        if (language.undetermined()) {
            return;
        }
        jdbc.sql(LEARN)
                .param(language.value())
                .param(by)
                .param(place.conversation())
                .param(by)
                .param(language.value())
                .param(by)
                .update();
        customers.learnLanguage(place.customer(), language, by.equals("detected") ? "observed" : by);
    }

    private record Corrected(@Nullable LanguageTag language, String by) {}

    private Corrected corrected(UUID conversation) {
        return jdbc.sql("select language, language_by from conversation.conversation where id = ?")
                .param(conversation)
                .query((row, number) ->
                        new Corrected(LanguageTag.find(row.getString(1)), String.valueOf(row.getString(2))))
                .optional()
                .orElse(new Corrected(null, ""));
    }
}
