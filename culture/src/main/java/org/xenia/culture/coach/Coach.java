package org.xenia.culture.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xenia.culture.coach.Review.Silenced;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.coach.rule.Rule;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Sources;

/// Checks drafts before they are sent. Immutable and safe for many threads; make one and keep it, for
/// making it reads every rule.
public final class Coach {

    private final List<Rule> rules;
    private final Comparator<Finding> order;

    /// A coach with rules of the caller's choice.
    public Coach(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<String, Integer> depth = new HashMap<>();
        rules.forEach(rule -> depth.put(rule.id(), rule.scope().depth()));
        order = Comparator.comparingInt(Finding::start)
                .thenComparingInt(Finding::end)
                .thenComparing(Finding::severity, Comparator.reverseOrder())
                .thenComparing(finding -> depth.getOrDefault(finding.rule(), 0), Comparator.reverseOrder())
                .thenComparing(Finding::rule);
    }

    /// The coach with every rule shipped with the library.
    public static Coach shipped() {
        return new Coach(RuleFiles.list());
    }

    /// What screens show of a draft: sorted, nothing marked twice; of several findings about the very
    /// same stretch the loudest.
    public List<Finding> check(Draft draft) {
        return check(draft, Packs.shipped());
    }

    /// The same where a workspace has facts of its own.
    public List<Finding> check(Draft draft, Packs packs) {
        return review(draft, packs).distinct();
    }

    /// Everything: each rule's findings, and what the customer's own wishes silenced.
    public Review review(Draft draft) {
        return review(draft, Packs.shipped());
    }

    /// The same where a workspace has facts of its own.
    public Review review(Draft draft, Packs packs) {
        Reading reading = new Reading(draft, packs);
        List<Finding> findings = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.concerns(draft)) {
                continue;
            }
            List<Hit> hits = rule.check().find(reading);
            String wish = hits.isEmpty() ? null : rule.silencedBy(draft, hits);
            if (wish != null) {
                silenced.add(new Silenced(rule.id(), wish));
            } else {
                hits.stream().distinct().forEach(hit -> findings.add(finding(rule, hit, reading)));
            }
        }
        findings.sort(order);
        return new Review(findings, silenced);
    }

    /// The rules as people review them, in order.
    public List<RuleCard> cards() {
        return rules.stream().map(Coach::card).toList();
    }

    private static Finding finding(Rule rule, Hit hit, Reading reading) {
        Map<String, Object> arguments = new HashMap<>(hit.arguments());
        arguments.putIfAbsent("found", reading.text(hit));
        arguments.putIfAbsent("suggestion", hit.suggestion() == null ? "" : hit.suggestion());
        Fact fact = hit.fact();
        Grade grade = fact == null || fact.grade().compareTo(rule.grade()) < 0 ? rule.grade() : fact.grade();
        return new Finding(
                rule.id(),
                rule.target().under(grade, rule.reviewer() != null),
                grade,
                hit.start(),
                hit.end(),
                "coach." + rule.id() + ".reason",
                arguments,
                hit.suggestion(),
                hit.replacement(),
                fact == null ? rule.source() : source(fact));
    }

    private static String source(Fact fact) {
        return fact.sources().stream()
                .map(id -> Sources.shipped().find(id).map(Sources.Source::title).orElse(id))
                .collect(Collectors.joining("; "));
    }

    private static RuleCard card(Rule rule) {
        return new RuleCard(
                rule.id(),
                "coach." + rule.id() + ".title",
                rule.scope().shown(),
                rule.severity(),
                rule.target(),
                rule.grade(),
                rule.source(),
                rule.reviewer(),
                rule.examples());
    }
}
