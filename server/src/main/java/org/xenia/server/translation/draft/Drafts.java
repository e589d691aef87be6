package org.xenia.server.translation.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.TranslationRequest;
import org.xenia.language.translate.check.Checks;
import org.xenia.language.translate.engine.Formality;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.LanguageDetection;
import org.xenia.server.translation.Obstacle;
import org.xenia.server.translation.TranslationRecord;
import org.xenia.server.translation.WorkspaceTranslator;
import org.xenia.server.translation.term.WorkspaceTerms;

/// Puts what staff write into the language of the customer.
@Component
public class Drafts {

    private final Transactions transactions;
    private final StaffDirectory staff;
    private final Customers customers;
    private final LanguageDetection detection;
    private final WorkspaceTranslator translator;
    private final WorkspaceTerms terms;
    private final ShownDrafts shown;
    private final Clock clock = Clock.systemUTC();

    Drafts(
            Transactions transactions,
            StaffDirectory staff,
            Customers customers,
            LanguageDetection detection,
            WorkspaceTranslator translator,
            WorkspaceTerms terms,
            ShownDrafts shown) {
        this.transactions = transactions;
        this.staff = staff;
        this.customers = customers;
        this.detection = detection;
        this.translator = translator;
        this.terms = terms;
        this.shown = shown;
    }

    /// What somebody has written.
    ///
    /// @param from its language
    /// @param to the language of the customer
    public record Draft(UUID conversation, UUID customer, String text, LanguageTag from, LanguageTag to) {}

    /// The language of what somebody wrote: what they say, else what the text tells, else the one they read.
    public LanguageTag language(String text, @Nullable LanguageTag stated, @Nullable UUID author) {
        if (stated != null) {
            return stated;
        }
        List<LanguageTag> expected = new ArrayList<>();
        if (author != null) {
            staff.find(author).ifPresent(person -> expected.addAll(spoken(person)));
        }
        LanguageTag found = detection.detect(text, expected, null).language();
        return found.undetermined() && !expected.isEmpty() ? expected.getFirst() : found;
    }

    private static List<LanguageTag> spoken(Staff person) {
        List<LanguageTag> languages = new ArrayList<>(List.of(person.language()));
        person.languages().forEach(spoken -> languages.add(spoken.language()));
        return languages;
    }

    /// False when the customer reads the draft as it is, or nobody knows what they read.
    public static boolean needed(LanguageTag from, @Nullable LanguageTag to) {
        return to != null && !to.undetermined() && !from.undetermined() && !from.readableAs(to);
    }

    /// The draft in the customer's language; its status is `ready` when all of it could be translated. What
    /// was shown a moment ago is what is sent: engines may answer differently the second time.
    public MessageTranslation translate(Draft draft) {
        MessageTranslation before = shown.find(draft);
        if (before != null) {
            return before;
        }
        Customer customer = transactions.call(() -> customers.find(draft.customer()));
        WorkspaceTranslator.Result result = translator.translate(
                new TranslationRequest(
                        draft.text(),
                        draft.from(),
                        draft.to(),
                        Formality.ofRegister(
                                customer == null ? null : customer.preferences().register()),
                        null,
                        customer == null ? null : customer.country()),
                draft.conversation());
        Obstacle obstacle = result.obstacle();
        if (obstacle != null) {
            return TranslationRecord.missing(obstacle, draft.to(), clock.instant());
        }
        MessageTranslation ready = TranslationRecord.ready(result.translation(), draft.to(), clock.instant());
        shown.keep(draft, ready);
        return ready;
    }

    /// The record of a translation as its author saw and perhaps changed it. Changed, it is checked again.
    public MessageTranslation seen(Draft draft, String text, @Nullable UUID author) {
        MessageTranslation before = shown.find(draft);
        if (before != null && text.equals(before.text())) {
            return before;
        }
        return TranslationRecord.edited(
                text,
                before,
                draft.to(),
                Checks.list(draft.text(), text, draft.from(), draft.to(), terms.get()),
                author,
                clock.instant());
    }
}
