package org.xenia.server.assistant.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.CoachTexts;
import org.xenia.culture.coach.Finding;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.draft.Draft.Origin;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.assistant.context.Counterparts;
import org.xenia.server.conversation.MessageTranslations;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.knowledge.CultureBase;

/// Checks a draft and its translation against the conversation they answer.
@Component
class DraftChecks {

    // A text that will be translated is not the reply, so its language says nothing yet.
    private static final String OTHER_LANGUAGE = "G04";

    private final Counterparts counterparts;
    private final MessageTranslations translations;
    private final DraftContext context;
    private final WorkspaceCoach coach;
    private final CultureBase base;
    private final Complaints complaints;
    private final Transactions transactions;

    DraftChecks(
            Counterparts counterparts,
            MessageTranslations translations,
            DraftContext context,
            WorkspaceCoach coach,
            CultureBase base,
            Complaints complaints,
            Transactions transactions) {
        this.counterparts = counterparts;
        this.translations = translations;
        this.context = context;
        this.coach = coach;
        this.base = base;
        this.complaints = complaints;
        this.transactions = transactions;
    }

    /// What is to be checked.
    ///
    /// @param language of the text, when it is known
    /// @param translation what the customer would read; null when they read the text itself, or when
    /// nobody has translated it yet
    /// @param asWritten whether they read the text itself: its author chose so, or no engine can translate it
    record Checked(
            UUID conversation,
            String text,
            @Nullable LanguageTag language,
            @Nullable String translation,
            @Nullable LanguageTag translatedInto,
            boolean asWritten) {}

    /// What came of it.
    ///
    /// @param language in which the text is written; null when the coach is switched off
    /// @param country of the customer; empty when unknown
    record Checks(List<FindingView> findings, @Nullable LanguageTag language, String country) {}

    /// The findings in the caller's language, first those in the text; a rule that speaks about the
    /// text is not repeated for its translation.
    ///
    /// @throws org.xenia.server.kernel.Refusal `not_found`
    Checks check(Checked checked) {
        return transactions.call(() -> {
            Counterpart with = counterparts.of(checked.conversation());
            if (!base.parts().coach()) {
                return new Checks(List.of(), null, "");
            }
            Caller caller = Caller.current();
            UUID staff = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
            LanguageTag language = checked.language() == null
                    ? translations.languageOf(checked.text(), null, staff)
                    : checked.language();
            return new Checks(
                    findings(with, checked, language, coach.texts(caller.language())), language, with.country());
        });
    }

    private List<FindingView> findings(Counterpart with, Checked checked, LanguageTag language, CoachTexts texts) {
        boolean complaint = complaints.in(with);
        LanguageTag read = with.language();
        boolean readAsIs = checked.translation() == null
                && (checked.asWritten() || read == null || language.readableAs(read) || language.undetermined());
        Draft draft = readAsIs
                ? context.reads(with, checked.text(), language, Origin.NONE, complaint)
                : context.source(with, checked.text(), language, complaint);
        List<FindingView> views = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Finding finding : forReplies(draft)) {
            if (readAsIs || !finding.rule().equals(OTHER_LANGUAGE)) {
                views.add(FindingView.of(finding, "text", texts));
                said.add(finding.rule());
            }
        }
        String translation = checked.translation();
        LanguageTag into = checked.translatedInto();
        if (translation != null && into != null) {
            Origin origin = new Origin(checked.text(), language, false, null, List.of());
            for (Finding finding : forReplies(context.reads(with, translation, into, origin, complaint))) {
                if (!said.contains(finding.rule())) {
                    views.add(FindingView.of(finding, "translation", texts));
                }
            }
        }
        return views;
    }

    private List<Finding> forReplies(Draft draft) {
        return coach.check(draft).stream()
                .filter(finding -> !NoteLint.ONLY_NOTES.contains(finding.rule()))
                .toList();
    }
}
