package org.xenia.server.conversation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageStore.Place;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.customer.HeardLanguage;

/// The language of a conversation: what staff set stays, else what the customer prefers, else what they last
/// wrote.
@Component
public class ConversationLanguage {

    private static final String LEARN = """
            update conversation.conversation c set language = l.language, language_by = 'detected'
              from unnest(cast(? as uuid[]), cast(? as text[])) as l (id, language)
             where c.id = l.id and c.language_by is distinct from 'corrected'
               and (c.language, c.language_by) is distinct from (l.language, 'detected')
            """;

    private static final String CORRECT = """
            update conversation.conversation set language = ?, language_by = 'corrected' where id = ?
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

    /// Learns from what was detected, the newest message of a conversation last. What stays the same is not
    /// written, and conversations are written last: they are held only as long as they have to be, for the next
    /// message of their customer waits until then.
    void learn(List<DetectedLanguage> found, Map<UUID, Place> places) {
        Map<UUID, LanguageTag> newest = new TreeMap<>();
        List<HeardLanguage> heard = new ArrayList<>();
        for (DetectedLanguage one : found) {
            if (!one.language().undetermined()) {
                Place place = requireNonNull(places.get(one.message()));
                newest.put(place.conversation(), one.language());
                heard.add(new HeardLanguage(place.customer(), one.language()));
            }
        }
        if (!newest.isEmpty()) {
            customers.learnLanguages(heard);
            jdbc.sql(LEARN)
                    .param(newest.keySet().toArray(UUID[]::new))
                    .param(newest.values().stream().map(LanguageTag::value).toArray(String[]::new))
                    .update();
        }
    }

    /// Takes over what a person says of a message.
    void correct(Place place, LanguageTag language) {
        if (!language.undetermined()) {
            jdbc.sql(CORRECT)
                    .param(language.value())
                    .param(place.conversation())
                    .update();
            customers.learnLanguage(place.customer(), language, "corrected");
        }
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
