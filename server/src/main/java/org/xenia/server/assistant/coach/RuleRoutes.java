package org.xenia.server.assistant.coach;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.culture.coach.CoachTexts;
import org.xenia.culture.coach.Example;
import org.xenia.culture.coach.RuleCard;
import org.xenia.culture.coach.Severity;
import org.xenia.culture.pack.Grade;
import org.xenia.server.assistant.AssistantEvent;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Page;

/// The rules of the coach over HTTP: their cards, how they fare, and how a workspace sets them (M37,
/// M38).
@RestController
@RequestMapping("/api/v1/coach/rules")
class RuleRoutes {

    private static final long ENOUGH = 50;
    private static final double TOO_OFTEN = 0.6;

    private final WorkspaceCoach coach;
    private final RuleStore store;
    private final EventLog events;
    private final Audit audit;
    private final Transactions transactions;

    RuleRoutes(WorkspaceCoach coach, RuleStore store, EventLog events, Audit audit, Transactions transactions) {
        this.coach = coach;
        this.store = store;
        this.events = events;
        this.audit = audit;
        this.transactions = transactions;
    }

    /// A rule as staff see it.
    ///
    /// @param severity how loudly it speaks here
    /// @param cap the loudest its evidence allows
    /// @param dueForReview overridden so often that somebody should look at it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            String id,
            String title,
            String scope,
            Severity severity,
            Severity target,
            Severity cap,
            Grade grade,
            String source,
            @Nullable String reviewer,
            boolean enabled,
            long shown,
            long accepted,
            long dismissed,
            long overridden,
            @Nullable Double acceptance,
            @Nullable Double overrideRate,
            boolean dueForReview,
            List<Sample> examples) {}

    /// A text on which the rule speaks or keeps quiet.
    record Sample(String text, String locale, boolean fires) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<Rule> list() {
        return transactions.call(() -> {
            Map<String, RuleSetting> settings = store.settings();
            Map<String, RuleStore.Rate> rates = store.rates();
            CoachTexts texts = coach.texts(Caller.current().language());
            return Page.whole(coach.cards().stream()
                    .map(card -> rule(card, settings, rates, texts))
                    .toList());
        });
    }

    record RuleIn(
            @Nullable Boolean enabled,
            @Nullable String severity,
            @Nullable String reviewer) {}

    @PatchMapping("/{id}")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Rule change(@PathVariable String id, @RequestBody RuleIn body) {
        RuleCard card = coach.find(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
        return transactions.call(() -> {
            RuleSetting before = store.settings().getOrDefault(id, RuleSetting.SHIPPED);
            RuleSetting after = over(before, body, card);
            store.put(id, after);
            audit.record("rule.changed", id, Map.of("before", before, "after", after));
            events.append(
                    Subject.of(Workspace.current().value()),
                    Caller.current().actor(),
                    new AssistantEvent.RuleChanged(id));
            return rule(
                    card,
                    store.settings(),
                    store.rates(),
                    coach.texts(Caller.current().language()));
        });
    }

    private static RuleSetting over(RuleSetting before, RuleIn body, RuleCard card) {
        Validation validation = new Validation();
        validation.optionalText("/reviewer", body.reviewer(), 200);
        String reviewer = before.reviewer();
        if (body.reviewer() != null) {
            reviewer = body.reviewer().isBlank() ? null : body.reviewer().strip();
        }
        Severity severity = before.severity();
        String wanted = body.severity();
        if (wanted != null) {
            severity = severity(wanted);
            boolean known = severity != null || wanted.isBlank();
            if (!known) {
                validation.add("/severity", "severity", Map.of());
            } else if (severity != null && severity.under(card.grade(), signed(card, reviewer)) != severity) {
                validation.add("/severity", "severity_cap", Map.of());
            }
        }
        validation.refuse();
        return new RuleSetting(body.enabled() == null ? before.enabled() : body.enabled(), severity, reviewer);
    }

    private static @Nullable Severity severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean signed(RuleCard card, @Nullable String reviewer) {
        return card.reviewer() != null || reviewer != null;
    }

    private static Rule rule(
            RuleCard card, Map<String, RuleSetting> settings, Map<String, RuleStore.Rate> rates, CoachTexts texts) {
        RuleSetting setting = settings.getOrDefault(card.id(), RuleSetting.SHIPPED);
        RuleStore.Rate rate = rates.getOrDefault(card.id(), RuleStore.Rate.NONE);
        Double overrides = rate.shown() == 0 ? null : (double) rate.overridden() / rate.shown();
        return new Rule(
                card.id(),
                texts.title(card.id()),
                card.scope(),
                WorkspaceCoach.severity(card, setting),
                card.target(),
                Severity.BLOCK.under(card.grade(), signed(card, setting.reviewer())),
                card.grade(),
                FindingView.source(card.source()),
                setting.reviewer() == null ? card.reviewer() : setting.reviewer(),
                setting.enabled(),
                rate.shown(),
                rate.accepted(),
                rate.dismissed(),
                rate.overridden(),
                rate.shown() == 0 ? null : (double) rate.accepted() / rate.shown(),
                overrides,
                rate.shown() >= ENOUGH && overrides != null && overrides > TOO_OFTEN,
                card.examples().stream().map(RuleRoutes::sample).toList());
    }

    private static Sample sample(Example example) {
        return new Sample(example.draft().text(), example.draft().locale().value(), example.fires());
    }
}
