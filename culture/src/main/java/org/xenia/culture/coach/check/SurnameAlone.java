package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches the family's or father's name used alone where the language addresses people by their given name. `address`
/// lists the words that stand before a name. The file says which part is which; nothing is guessed from the name.
final class SurnameAlone implements Check {

    private final String address;

    SurnameAlone(Parameters parameters) {
        address = parameters.list("address").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        Customer customer = reading.draft().customer();
        if (customer.given().isEmpty()
                || customer.surname().isEmpty()
                || !reading.text().contains(customer.surname())) {
            return List.of();
        }
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + address + ")\\s*(?<name>"
                        + Pattern.quote(customer.surname()) + ")(?![\\p{L}\\p{M}])")
                .matcher(reading.plain());
        List<Hit> hits = new ArrayList<>();
        while (matcher.find()) {
            hits.add(Hit.replace(matcher.start("name"), matcher.end("name"), customer.given()));
        }
        return hits;
    }
}
