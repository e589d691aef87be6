package org.xenia.server.assistant.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;

/// The coach over HTTP, beside a conversation: drafts are checked as one types, and what became of
/// findings is told.
@RestController
@RequestMapping("/api/v1/conversations/{id}")
class CoachRoutes {

    private static final int MAX_TEXT = 50_000;
    private static final Set<String> OUTCOMES = Set.of("accepted", "dismissed", "overridden");

    private final DraftChecks checks;
    private final GrammarFindings grammar;
    private final NoteLint notes;
    private final RuleStore store;
    private final WorkspaceCoach coach;
    private final Conversations conversations;
    private final Transactions transactions;

    CoachRoutes(
            DraftChecks checks,
            GrammarFindings grammar,
            NoteLint notes,
            RuleStore store,
            WorkspaceCoach coach,
            Conversations conversations,
            Transactions transactions) {
        this.checks = checks;
        this.grammar = grammar;
        this.notes = notes;
        this.store = store;
        this.coach = coach;
        this.conversations = conversations;
        this.transactions = transactions;
    }

    /// @param asWritten whether the customer reads the text as it stands, because its author sends it so or because no
    /// engine can translate it
    record DraftIn(
            @Nullable String text,
            @Nullable String language,
            @Nullable TranslationIn translation,
            @Nullable Boolean asWritten) {}

    record TranslationIn(
            @Nullable String language, @Nullable String text) {}

    /// What the coach has to say.
    record Findings(List<FindingView> findings) {}

    @PostMapping("/coach")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Findings check(@PathVariable UUID id, @RequestBody DraftIn body) {
        Validation validation = new Validation();
        String text = validation.text("/text", body.text(), MAX_TEXT);
        LanguageTag language = validation.optionalLanguage("/language", body.language());
        TranslationIn translation = body.translation();
        LanguageTag into = null;
        String translated = null;
        if (translation != null) {
            into = validation.language("/translation/language", translation.language());
            translated = validation.text("/translation/text", translation.text(), MAX_TEXT);
        }
        validation.refuse();
        boolean asWritten = Boolean.TRUE.equals(body.asWritten());
        DraftChecks.Checks checked =
                checks.check(new DraftChecks.Checked(id, text, language, translated, into, asWritten));
        List<FindingView> findings = new ArrayList<>(checked.findings());
        findings.addAll(grammar.list(text, checked));
        remember(id, findings);
        return new Findings(findings);
    }

    private void remember(UUID conversation, List<FindingView> findings) {
        List<String> rules = findings.stream().map(FindingView::rule).distinct().toList();
        if (!rules.isEmpty()) {
            transactions.run(() -> rules.forEach(rule -> store.shown(conversation, rule, staff())));
        }
    }

    record OutcomeIn(
            @Nullable String rule,

            @Among({"accepted", "dismissed", "overridden"}) @Nullable
            String outcome) {}

    @PostMapping("/coach/outcomes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.STAFF, scope = "conversations:write")
    void outcome(@PathVariable UUID id, @RequestBody OutcomeIn body) {
        Validation validation = new Validation();
        String rule = validation.text("/rule", body.rule(), 40);
        String outcome = validation.text("/outcome", body.outcome(), 40);
        if (!rule.isEmpty()
                && !rule.equals(GrammarFindings.RULE)
                && coach.find(rule).isEmpty()) {
            validation.add("/rule", "rule", Map.of());
        }
        if (!outcome.isEmpty() && !OUTCOMES.contains(outcome)) {
            validation.add("/outcome", "outcome", Map.of());
        }
        validation.refuse();
        conversations.customerOf(id);
        transactions.run(() -> store.outcome(id, 0, rule, outcome, null, staff()));
    }

    record NoteIn(@Nullable String text) {}

    @PostMapping("/notes/check")
    @Access(Who.STAFF)
    Findings checkNote(@PathVariable UUID id, @RequestBody NoteIn body) {
        Validation validation = new Validation();
        String text = validation.text("/text", body.text(), MAX_TEXT);
        validation.refuse();
        conversations.customerOf(id);
        return new Findings(notes.check(text));
    }

    private static @Nullable UUID staff() {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
    }
}
