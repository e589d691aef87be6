package org.xenia.culture.coach.check;

import java.util.List;
import java.util.Optional;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches a salutation with the second of two surnames alone, where the first one names the family.
final class SecondSurname implements Check {

    @Override
    public List<Hit> find(Reading reading) {
        Customer customer = reading.draft().customer();
        String[] surnames = customer.surname().strip().split("\\s+");
        if (surnames.length != 2) {
            return List.of();
        }
        Optional<Salutation> salutation = Salutation.find(reading);
        if (salutation.isEmpty()) {
            return List.of();
        }
        List<Salutation.Name> names = salutation.get().names();
        if (names.stream().anyMatch(name -> same(name, surnames[0]))) {
            return List.of();
        }
        return names.stream()
                .filter(name -> same(name, surnames[1]))
                .map(name ->
                        Hit.replace(name.start(), name.start() + name.text().length(), surnames[0]))
                .limit(1)
                .toList();
    }

    private static boolean same(Salutation.Name name, String surname) {
        return Spelling.folded(name.text()).equals(Spelling.folded(surname));
    }
}
