package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Reading;

/// Catches what forms put where a person has no such name (`FNU`, `LNU`, a dot, `null`) when it shows in
/// the text.
final class EmptyName implements Check {

    private static final Pattern EVERYWHERE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:FNU|LNU)(?![\\p{L}\\p{N}])");
    private static final Needles UNKNOWN = Needles.of(EVERYWHERE);
    private static final Pattern SALUTED = Pattern.compile(
            "(?iU)\\A\\s*(?:dear|hello|hi|sehr geehrte[rs]?|guten tag|hallo|bonjour|chère?|estimad[oa]|hola|gentile|prezad[oa]|olá|geachte|beste|уважаем(?:ый|ая))"
                    + "(?:\\s+(?:mr|mrs|ms|herr|frau|monsieur|madame|señora?|sra?|sig(?:nora?)?)\\.?)?(?:\\s+[\\p{L}'-]+){0,2}?"
                    + "\\s+(?<name>\\.|-|--|–|N/?A|null|undefined|none|unknown|nan|xxx+|test|\\?+)\\s*(?:[,!:\\n]|\\z)");

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        Matcher known = EVERYWHERE.matcher(reading.text());
        while (reading.mayHold(UNKNOWN) && known.find()) {
            hits.add(Hit.at(known.start(), known.end()));
        }
        Matcher saluted = SALUTED.matcher(reading.text());
        if (saluted.lookingAt()) {
            hits.add(Hit.at(saluted.start("name"), saluted.end("name")));
        }
        return hits;
    }
}
