package org.xenia.culture.coach.check;

import java.util.List;
import java.util.Optional;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches a salutation with the given name alone where the file holds a patronymic.
final class MissingPatronymic implements Check {

    @Override
    public List<Hit> find(Reading reading) {
        Customer customer = reading.draft().customer();
        if (customer.given().isEmpty() || customer.patronymic().isEmpty()) {
            return List.of();
        }
        Optional<Salutation> salutation = Salutation.find(reading);
        if (salutation.isEmpty() || salutation.get().names().isEmpty()) {
            return List.of();
        }
        Salutation.Name first = salutation.get().names().getFirst();
        boolean alone = salutation.get().names().size() == 1
                && Spelling.folded(first.text()).equals(Spelling.folded(customer.given()));
        return alone
                ? List.of(Hit.replace(
                        first.start(),
                        first.start() + first.text().length(),
                        customer.given() + " " + customer.patronymic()))
                : List.of();
    }
}
