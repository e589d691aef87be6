package org.xenia.server.assistant.coach;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.CoachTexts;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageTranslations;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.knowledge.CultureBase;

/// Reads notes of staff for statements about whole groups of people (R28). Staff are told and never
/// hindered.
@Component
class NoteLint {

    /// Rules for notes alone; in a reply the same words may speak of goods.
    static final Set<String> ONLY_NOTES = Set.of("N01");

    // The rules about people; the others are about texts that customers read.
    private static final Set<String> RULES = Set.of("G46", "N01");

    private final WorkspaceCoach coach;
    private final MessageTranslations translations;
    private final CultureBase base;
    private final Transactions transactions;

    NoteLint(WorkspaceCoach coach, MessageTranslations translations, CultureBase base, Transactions transactions) {
        this.coach = coach;
        this.translations = translations;
        this.base = base;
        this.transactions = transactions;
    }

    List<FindingView> check(String text) {
        if (!base.parts().noteLint()) {
            return List.of();
        }
        Caller caller = Caller.current();
        UUID staff = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        CoachTexts texts = coach.texts(caller.language());
        return transactions.call(() -> {
            LanguageTag language = translations.languageOf(text, null, staff);
            return coach.check(Draft.of(text, language)).stream()
                    .filter(finding -> RULES.contains(finding.rule()))
                    .map(finding -> FindingView.of(finding, "text", texts))
                    .toList();
        });
    }
}
