package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.draft.Draft.Term;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches terms of the term base that a translation lost, and forbidden terms.
final class TermUse implements Check {

    @Override
    public List<Hit> find(Reading reading) {
        String source = reading.draft().origin().text();
        List<Hit> hits = new ArrayList<>();
        for (Term term : reading.draft().origin().terms()) {
            String wanted = term.target() == null ? term.source() : term.target();
            if (term.forbidden()) {
                Matcher matcher = word(term.source()).matcher(reading.text());
                while (matcher.find()) {
                    hits.add((term.target() == null
                                    ? Hit.at(matcher.start(), matcher.end())
                                    : Hit.replace(matcher.start(), matcher.end(), wanted))
                            .with("kind", "forbidden")
                            .with("term", term.source()));
                }
            } else if (source != null
                    && word(term.source()).matcher(source).find()
                    && !word(wanted).matcher(reading.text()).find()) {
                hits.add(Hit.suggest(0, reading.text().length(), wanted)
                        .with("kind", "missing")
                        .with("term", wanted));
            }
        }
        return hits;
    }

    private static Pattern word(String term) {
        String quoted = Pattern.quote(term.strip());
        boolean spaced = term.codePoints().allMatch(point -> point < 0xE00);
        return Pattern.compile(
                spaced ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
