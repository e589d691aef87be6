package org.xenia.server.assistant.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.Coach;
import org.xenia.culture.coach.CoachTexts;
import org.xenia.culture.coach.Finding;
import org.xenia.culture.coach.RuleCard;
import org.xenia.culture.coach.Severity;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.pack.Grade;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.knowledge.CultureBase;

/// The coach as a workspace has set it: rules switched off are silent, each speaks as loudly as it was told
/// to, never louder than its evidence allows, and what it knows of markets is what the workspace knows.
@Component
class WorkspaceCoach {

    private final RuleStore store;
    private final CultureBase base;
    private final Catalogue catalogue;
    private final Map<LanguageTag, CoachTexts> texts = new ConcurrentHashMap<>();

    WorkspaceCoach(RuleStore store, CultureBase base, Catalogue catalogue) {
        this.store = store;
        this.base = base;
        this.catalogue = catalogue;
    }

    /// Something for many rules to look at.
    private static final String SAMPLE = "Hello, your order arrives on 3/4/2027 at 12:30 for 1,234.50 EUR. Thank you!";

    // Reading every rule takes a moment; the first draft waits for it and not the start.
    private static final class Shipped {
        private static final Coach COACH = Coach.shipped();
        private static final List<RuleCard> CARDS = COACH.cards();
        private static final Map<String, RuleCard> BY_ID = byId();

        private static Map<String, RuleCard> byId() {
            Map<String, RuleCard> cards = new HashMap<>();
            CARDS.forEach(card -> cards.put(card.id(), card));
            return Map.copyOf(cards);
        }
    }

    List<RuleCard> cards() {
        return Shipped.CARDS;
    }

    Optional<RuleCard> find(String rule) {
        return Optional.ofNullable(Shipped.BY_ID.get(rule));
    }

    /// What the coach has to say, nothing marked twice. Takes part in the caller's transaction.
    List<Finding> check(Draft draft) {
        Map<String, RuleSetting> settings = store.settings();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : Shipped.COACH.check(draft, base.packs())) {
            RuleSetting setting = settings.getOrDefault(finding.rule(), RuleSetting.SHIPPED);
            if (setting.enabled()) {
                findings.add(withSeverity(finding, severity(finding, setting)));
            }
        }
        return findings;
    }

    /// The evidence of a finding is that of its rule or, where that is weaker, of the fact it rests on.
    private Severity severity(Finding finding, RuleSetting setting) {
        return find(finding.rule())
                .map(card -> severity(card, setting, finding.grade()))
                .orElse(finding.severity());
    }

    /// How loudly a rule speaks in this workspace.
    static Severity severity(RuleCard card, RuleSetting setting) {
        return severity(card, setting, card.grade());
    }

    private static Severity severity(RuleCard card, RuleSetting setting, Grade grade) {
        Severity wanted = setting.severity() == null ? card.target() : setting.severity();
        boolean signed = card.reviewer() != null || setting.reviewer() != null;
        return wanted.under(grade, signed);
    }

    /// Reads the rules and what they need, so that the first draft finds them ready.
    void warm(List<LanguageTag> languages) {
        for (LanguageTag language : languages) {
            Shipped.COACH.check(Draft.of(SAMPLE, language));
        }
    }

    private static Finding withSeverity(Finding finding, Severity severity) {
        return severity == finding.severity()
                ? finding
                : new Finding(
                        finding.rule(),
                        severity,
                        finding.grade(),
                        finding.start(),
                        finding.end(),
                        finding.message(),
                        finding.arguments(),
                        finding.suggestion(),
                        finding.replacement(),
                        finding.source());
    }

    /// The coach's sentences in the reader's language.
    CoachTexts texts(LanguageTag reader) {
        return texts.computeIfAbsent(catalogue.best(reader), CoachTexts::in);
    }
}
