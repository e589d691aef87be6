package org.xenia.server.translation.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.ConversationLanguage;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.translation.CheckSentences;

/// Shows the author of a reply what the customer will read, before it is sent.
@RestController
class DraftRoutes {

    private static final int MAX_TEXT = 50_000;

    private final Drafts drafts;
    private final Conversations conversations;
    private final ConversationLanguage languages;
    private final Transactions transactions;
    private final Catalogue catalogue;
    private final CheckSentences sentences;

    DraftRoutes(
            Drafts drafts,
            Conversations conversations,
            ConversationLanguage languages,
            Transactions transactions,
            Catalogue catalogue,
            CheckSentences sentences) {
        this.drafts = drafts;
        this.conversations = conversations;
        this.languages = languages;
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    record Body(
            @Needed @Nullable String text,
            @Nullable String language,
            @Nullable String to) {}

    /// @param needed false when the customer reads the draft as it is, or nobody knows what they read
    /// @param unavailable why it cannot be translated, in the reader's language
    record Answer(
            @Nullable MessageTranslation translation,
            boolean needed,
            @Nullable String unavailable) {}

    private record Recipient(UUID customer, @Nullable LanguageTag language) {}

    @PostMapping("/api/v1/conversations/{id}/draft-translation")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Answer translate(@PathVariable UUID id, @RequestBody Body body) {
        Validation validation = new Validation();
        String text = validation.text("/text", body.text(), MAX_TEXT);
        LanguageTag stated = validation.optionalLanguage("/language", body.language());
        LanguageTag wanted = validation.optionalLanguage("/to", body.to());
        validation.refuse();
        Recipient recipient = recipient(id);
        LanguageTag to = wanted == null ? recipient.language() : wanted;
        LanguageTag from = drafts.language(text, stated, author());
        if (to == null || !Drafts.needed(from, to)) {
            return new Answer(null, false, null);
        }
        MessageTranslation translation = drafts.translate(new Drafts.Draft(id, recipient.customer(), text, from, to));
        return translation.text() == null
                ? new Answer(null, true, sentence(translation))
                : new Answer(sentences.in(Caller.current().language(), translation), true, null);
    }

    private Recipient recipient(UUID conversation) {
        Caller caller = Caller.current();
        return transactions.call(() -> {
            UUID customer = conversations
                    .get(conversation, new Conversations.Viewer(author(), caller.language()))
                    .customer()
                    .id();
            return new Recipient(customer, languages.ofCustomer(conversation, customer));
        });
    }

    private static @Nullable UUID author() {
        Actor actor = Caller.current().actor();
        return actor.kind() == Actor.Kind.STAFF ? actor.id() : null;
    }

    private String sentence(MessageTranslation translation) {
        return catalogue.text(Caller.current().language(), "translation." + translation.reason());
    }
}
