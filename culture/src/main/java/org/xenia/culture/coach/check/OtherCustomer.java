package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches what must stay inside the house: the words of internal notes (those of the trigger `words`),
/// the names of other customers that the caller gives, and a formal salutation to another family name
/// than the customer's.
final class OtherCustomer implements Check {

    private final Check words;

    OtherCustomer(Parameters parameters) {
        words = GeneralTriggers.words(parameters);
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>(words.find(reading));
        Set<String> own = NameSpelling.names(reading.draft().customer());
        for (String name : reading.draft().conversation().otherCustomers()) {
            if (name.isBlank() || own.contains(name) || !reading.text().contains(name.strip())) {
                continue;
            }
            Matcher matcher = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name.strip()) + "(?![\\p{L}])")
                    .matcher(reading.text());
            while (matcher.find()) {
                hits.add(Hit.at(matcher.start(), matcher.end()));
            }
        }
        stranger(reading, own, hits);
        return hits.stream().map(hit -> hit.with("kind", "inside")).toList();
    }

    /// A given name may be a pet name; a family name after Mr or Frau is another person's.
    private static void stranger(Reading reading, Set<String> own, List<Hit> hits) {
        Salutation.find(reading).filter(Salutation::formal).ifPresent(salutation -> {
            boolean known = own.isEmpty()
                    || salutation.names().stream()
                            .anyMatch(name -> own.stream()
                                    .anyMatch(theirs -> alike(Spelling.folded(name.text()), Spelling.folded(theirs))));
            boolean comparable = salutation.names().stream()
                    .anyMatch(name -> own.stream().anyMatch(theirs -> script(theirs) == script(name.text())));
            if (!known && comparable) {
                Salutation.Name last = salutation.names().getLast();
                hits.add(Hit.at(last.start(), last.start() + last.text().length()));
            }
        });
    }

    private static Character.UnicodeScript script(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0));
    }

    private static boolean alike(String one, String other) {
        int shared = Math.min(3, Math.min(one.length(), other.length()));
        return one.equals(other) || one.regionMatches(0, other, 0, shared) || Spelling.near(one, other);
    }
}
