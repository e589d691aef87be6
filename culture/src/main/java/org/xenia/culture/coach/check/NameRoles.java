package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches a given name used as if it were the family name, and a name turned round that is written
/// family name first. The file says which part is which; nothing is guessed from the name.
final class NameRoles implements Check {

    private static final String ADDRESS =
            "(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Monsieur|Madame|M|Mme|Señora?|Sra?|Signora?|Sig|meneer|mevrouw)\\.?";

    private final Set<String> familyFirst;
    private final Set<String> familyFirstMarkets;
    private final Set<String> givenNameMarkets;

    /// The rule file says where the family name stands first (`familyFirst`, languages, and `familyFirstMarkets`), and
    /// where Mr or Ms with the given name is the right address (`givenNameMarkets`).
    NameRoles(Parameters parameters) {
        familyFirst = Set.copyOf(parameters.list("familyFirst"));
        familyFirstMarkets = Set.copyOf(parameters.list("familyFirstMarkets"));
        givenNameMarkets = Set.copyOf(parameters.list("givenNameMarkets"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        Customer customer = draft.customer();
        List<Hit> hits = new ArrayList<>();
        if (!customer.given().isEmpty()
                && !customer.surname().isEmpty()
                && reading.text().contains(customer.given())) {
            if (!givenNameMarkets.contains(draft.country()) && !same(customer)) {
                mistaken(reading.text(), customer, hits);
            }
            if (familyFirst(draft)) {
                turned(reading.text(), customer, hits);
            }
        }
        return hits;
    }

    private static boolean same(Customer customer) {
        return customer.given().equalsIgnoreCase(customer.surname());
    }

    private static void mistaken(String text, Customer customer, List<Hit> hits) {
        Matcher matcher = Pattern.compile("(?U)\\b" + ADDRESS + "\\s+(?<name>" + Pattern.quote(customer.given())
                        + ")(?![\\p{L}-])(?!\\s+" + Pattern.quote(customer.surname()) + ")(?!\\s+\\p{Lu})")
                .matcher(text);
        while (matcher.find()) {
            hits.add(Hit.replace(matcher.start("name"), matcher.end("name"), customer.surname()));
        }
        if (text.codePoints().anyMatch(point -> point >= 0x3040)) {
            Matcher east = Pattern.compile(
                            "(?<![\\p{L}])(?<name>" + Pattern.quote(customer.given()) + ")\\s?(?:様|先生|女士|小姐)")
                    .matcher(text);
            while (east.find()) {
                hits.add(Hit.replace(east.start("name"), east.end("name"), customer.surname()));
            }
        }
    }

    private static void turned(String text, Customer customer, List<Hit> hits) {
        Matcher matcher = Pattern.compile("(?U)(?<![\\p{L}])" + Pattern.quote(customer.given()) + "\\s+"
                        + Pattern.quote(customer.surname()) + "(?![\\p{L}])")
                .matcher(text);
        while (matcher.find()) {
            String name = customer.surname() + " " + customer.given();
            hits.add(Hit.replace(matcher.start(), matcher.end(), customer.name().isEmpty() ? name : customer.name()));
        }
    }

    /// True when the customer's own name is written family name first, as the file shows it.
    private boolean familyFirst(Draft draft) {
        Customer customer = draft.customer();
        boolean written = customer.name().startsWith(customer.surname() + " ")
                || (customer.name().isEmpty()
                        && familyFirst.contains(draft.locale().language()));
        boolean there = familyFirstMarkets.contains(draft.country())
                || familyFirst.contains(draft.locale().language())
                || (customer.language() != null
                        && familyFirst.contains(customer.language().language()));
        return written && there;
    }
}
