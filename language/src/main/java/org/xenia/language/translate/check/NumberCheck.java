package org.xenia.language.translate.check;

import java.util.ArrayList;
import java.util.List;
import org.xenia.language.LanguageTag;

/// Every number of the original stands in the translation and none is added, however its digits and separators are
/// written (R13: 14 that becomes 40 blocks).
final class NumberCheck {

    private static final String NAME = "numbers";

    private NumberCheck() {}

    static Check check(Compared texts) {
        List<Quantity> open = new ArrayList<>(Quantity.list(texts.target(), texts.targetTokens()));
        List<Quantity> missing = new ArrayList<>();
        for (Quantity quantity : Quantity.list(texts.source(), texts.sourceTokens())) {
            if (!take(open, quantity)) {
                missing.add(quantity);
            }
        }
        List<Span> spans = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        report(missing, "missing", texts.target(), texts.to(), Span.Side.SOURCE, spans, faults);
        report(open, "added", texts.source(), texts.from(), Span.Side.TARGET, spans, faults);
        return faults.isEmpty()
                ? Check.passed(NAME, Severity.BLOCKING)
                : Check.failed(NAME, Severity.BLOCKING, faults, spans);
    }

    /// The same text is the best partner; a number that only may mean the same comes second.
    private static boolean take(List<Quantity> open, Quantity wanted) {
        for (Quantity quantity : open) {
            if (quantity.text().equals(wanted.text())) {
                return open.remove(quantity);
            }
        }
        for (Quantity quantity : open) {
            if (quantity.mayBe(wanted)) {
                return open.remove(quantity);
            }
        }
        return false;
    }

    private static void report(
            List<Quantity> quantities,
            String code,
            String otherText,
            LanguageTag otherLanguage,
            Span.Side side,
            List<Span> spans,
            List<Fault> faults) {
        for (Quantity quantity : quantities) {
            if (!NumberWords.say(otherText, otherLanguage, quantity)) {
                faults.add(Fault.of(code, quantity.text()));
                spans.add(new Span(side, quantity.start(), quantity.end()));
            }
        }
    }
}
