package org.xenia.culture.coach.check;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches a number beside a noun in a form that never goes with it. `forms` holds by language the wrong
/// forms, each with the CLDR plural category (`one`, `few`, `many`, `other`) of the numbers it is wrong
/// for and the right form: `"one days": day`.
final class Plurals implements Check {

    private static final Pattern AFTER = Pattern.compile(
            "(?iU)\\s*(?:[.,;:!?)]|\\z|\\n)|\\s+(?:ago|left|later|remaining|and|or|in|to|from|after|before|for|of|until|at|on|with"
                    + "|is|are|was|were|will|has|have|und|oder|nach|vor|et|ou|après|y|o|de|e|i|после|до|и|в|на)\\b");

    private final Map<String, Map<String, String>> forms;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Plurals(Parameters parameters) {
        forms = parameters.entriesByLanguage("forms");
    }

    @Override
    public List<Hit> find(Reading reading) {
        String language = reading.draft().locale().language();
        Map<String, String> wrong = forms.get(language);
        if (wrong == null) {
            return List.of();
        }
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        List<Hit> hits = new ArrayList<>();
        Matcher matcher =
                patterns.computeIfAbsent(language, ignored -> pattern(wrong)).matcher(reading.plain());
        while (matcher.find()) {
            String category = rules.select((double) Long.parseLong(matcher.group("n")));
            String noun = matcher.group("noun").toLowerCase(java.util.Locale.ROOT);
            String right = wrong.get(category + " " + noun);
            // Before a further noun ("30 day trial") the singular is right.
            boolean alone = category.equals("one")
                    || AFTER.matcher(reading.text())
                            .region(matcher.end(), reading.text().length())
                            .lookingAt();
            if (right != null && alone) {
                String middle = matcher.group("middle") == null ? "" : matcher.group("middle");
                hits.add(Hit.replace(
                        matcher.start(), matcher.end(), matcher.group("n") + matcher.group("gap") + middle + right));
            }
        }
        return hits;
    }

    private static Pattern pattern(Map<String, String> wrong) {
        Map<String, String> nouns = new HashMap<>();
        wrong.keySet().forEach(key -> nouns.put(key.substring(key.indexOf(' ') + 1), ""));
        String names = String.join("|", nouns.keySet());
        return Pattern.compile("(?iU)(?=\\d)(?<![\\p{N}\\p{L}.,:/#–-])(?<n>\\d{1,6})(?<gap>[ \\u00A0])"
                + "(?<middle>(?:business|working|calendar|more) )?(?<noun>" + names + ")(?![\\p{L}\\p{M}-])");
    }
}
