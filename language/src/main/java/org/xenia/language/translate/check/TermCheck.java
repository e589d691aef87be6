package org.xenia.language.translate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xenia.language.translate.terms.TermBase;
import org.xenia.language.translate.terms.TermFinding;
import org.xenia.language.translate.terms.TermHit;
import org.xenia.language.translate.terms.TermStatus;

/// Approved renderings are used, do-not-translate terms kept, forbidden renderings absent (R6).
final class TermCheck {

    private static final String NAME = "terms";

    private TermCheck() {}

    static Check check(Compared texts) {
        List<Span> spans = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (TermHit hit : texts.terms().find(texts.source(), texts.from(), texts.to())) {
            if (!kept(hit, texts.target())) {
                faults.add(
                        hit.term().status() == TermStatus.DO_NOT_TRANSLATE
                                ? Fault.missing(hit.term().source())
                                : new Fault(
                                        "term",
                                        Map.of(
                                                "text",
                                                hit.text(),
                                                "rendering",
                                                hit.term().rendering())));
                spans.add(new Span(Span.Side.SOURCE, hit.start(), hit.end()));
            }
        }
        TermBase.Original original = new TermBase.Original(texts.source(), texts.from());
        for (TermFinding finding : texts.terms().findForbidden(texts.target(), texts.to(), original)) {
            faults.add(forbidden(finding));
            spans.add(new Span(Span.Side.TARGET, finding.start(), finding.end()));
        }
        return faults.isEmpty()
                ? Check.passed(NAME, Severity.BLOCKING)
                : Check.failed(NAME, Severity.BLOCKING, faults, spans);
    }

    private static Fault forbidden(TermFinding finding) {
        return finding.alternatives().isEmpty()
                ? Fault.of("forbidden", finding.text())
                : new Fault(
                        "forbidden_instead",
                        Map.of("text", finding.text(), "rendering", String.join(", ", finding.alternatives())));
    }

    /// An approved rendering may be bent by the sentence it stands in, so that its last letter does not count.
    private static boolean kept(TermHit hit, String target) {
        String rendering = hit.term().rendering();
        if (hit.term().status() == TermStatus.DO_NOT_TRANSLATE) {
            return target.contains(hit.term().caseSensitive() ? rendering : hit.text())
                    || (!hit.term().caseSensitive() && lower(target).contains(lower(rendering)));
        }
        String stem = rendering.length() > 5 && rendering.codePointAt(0) < 0x2E80
                ? rendering.substring(0, rendering.length() - 1)
                : rendering;
        return lower(target).contains(lower(stem));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
