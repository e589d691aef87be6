package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Checks;
import org.xenia.language.translate.check.Compared;
import org.xenia.language.translate.check.Span;
import org.xenia.language.translate.terms.TermBase;

/// Catches what a translation lost or added, by the checks that `org.xenia.language.translate.check`
/// makes under the names the rule gives. Marks what was added; where something is only lost, the whole
/// text.
final class TranslationCheck implements org.xenia.culture.coach.rule.Check {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private static final Reading.Question<List<Check>> CHECKS = new Reading.Question<>(TranslationCheck::checks);

    private final Set<String> names;

    TranslationCheck(Parameters parameters) {
        names = Set.copyOf(parameters.list("names"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        String source = reading.draft().origin().text();
        if (source == null) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Check check : reading.answer(CHECKS)) {
            if (!check.ok() && names.contains(check.name())) {
                hits.addAll(hits(check, source, reading.text()));
            }
        }
        return hits;
    }

    private static List<Check> checks(Reading reading) {
        Draft draft = reading.draft();
        String source = Objects.requireNonNull(draft.origin().text());
        return Checks.list(Compared.of(source, reading.text(), from(draft), draft.locale(), TermBase.EMPTY));
    }

    private static LanguageTag from(Draft draft) {
        if (draft.origin().language() != null) {
            return draft.origin().language();
        }
        return draft.agent().locale() == null ? ENGLISH : draft.agent().locale();
    }

    private static List<Hit> hits(Check check, String source, String text) {
        List<Span> lost = spans(check, Span.Side.SOURCE);
        List<Span> added = spans(check, Span.Side.TARGET);
        String expected = lost.stream()
                .map(span -> source.substring(span.start(), span.end()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (added.isEmpty()) {
            Hit whole = Hit.at(0, text.length());
            return List.of((expected.isEmpty() ? whole : Hit.suggest(0, text.length(), expected))
                    .with("detail", expected.isEmpty() ? String.valueOf(check.detail()) : expected));
        }
        // One for one, what stands now is what the original said; else only a person can tell which is which.
        boolean swapped = lost.size() == 1 && added.size() == 1;
        return added.stream()
                .map(span -> swapped
                        ? Hit.replace(span.start(), span.end(), expected)
                        : expected.isEmpty()
                                ? Hit.at(span.start(), span.end())
                                : Hit.suggest(span.start(), span.end(), expected))
                .map(hit -> hit.with("detail", expected.isEmpty() ? text.substring(hit.start(), hit.end()) : expected))
                .toList();
    }

    private static List<Span> spans(Check check, Span.Side side) {
        return check.spans().stream().filter(span -> span.side() == side).toList();
    }
}
