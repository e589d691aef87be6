package org.xenia.server.assistant.coach;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.Severity;
import org.xenia.server.conversation.MessageTranslations.Outbound;
import org.xenia.server.conversation.MessageTranslations.ReplyDraft;
import org.xenia.server.conversation.ReplyGate;
import org.xenia.server.kernel.Caller;

/// Stops replies on the findings that may block, and remembers when somebody sent them all the same:
/// the port of conversations. A reply in a language the customer does not read is stopped whether its author sends it
/// as written or no engine could translate it: to the customer it is the same.
@Component
class CoachGate implements ReplyGate {

    // Facts lost in translation are stopped by the checks of the translation, and are not said twice.
    private static final Set<String> SAID_ELSEWHERE = Set.of("G01", "G02", "G03", "G04", "G41");

    private final DraftChecks checks;
    private final RuleStore store;

    CoachGate(DraftChecks checks, RuleStore store) {
        this.checks = checks;
        this.store = store;
    }

    @Override
    public List<Stop> check(ReplyDraft draft, Outbound outbound) {
        if (draft.text().isBlank()) {
            return List.of();
        }
        boolean translated = outbound.translated();
        DraftChecks.Checked checked = new DraftChecks.Checked(
                draft.conversation(),
                draft.text(),
                outbound.language(),
                translated ? outbound.sentText() : null,
                translated ? outbound.sentLanguage() : null,
                !translated);
        return checks.check(checked).findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK
                        && !(translated && SAID_ELSEWHERE.contains(finding.rule())))
                .map(finding -> new Stop(
                        finding.rule(), finding.in().equals("text") ? "/text" : "/translation/text", finding.message()))
                .distinct()
                .toList();
    }

    @Override
    public void overridden(UUID conversation, UUID message, List<Stop> stops, String reason) {
        Caller caller = Caller.current();
        @Nullable UUID staff = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        // The reply itself is a message of the conversation now; the finding belongs to the turn before it.
        stops.stream()
                .map(Stop::rule)
                .distinct()
                .forEach(rule -> store.outcome(conversation, 1, rule, "overridden", reason, staff));
    }
}
