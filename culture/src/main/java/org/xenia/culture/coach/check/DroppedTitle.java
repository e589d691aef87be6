package org.xenia.culture.coach.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xenia.culture.coach.draft.Address;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches a salutation that names the customer without the title on their file. `Mr` and the like are no
/// titles here. `titles`, when given, limits the check to titles that begin so.
final class DroppedTitle implements Check {

    private final List<String> titles;

    DroppedTitle(Parameters parameters) {
        titles = parameters.list("titles").stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<Hit> find(Reading reading) {
        Customer customer = reading.draft().customer();
        String title = customer.title().replace(".", "").strip();
        if (title.isEmpty() || Salutation.FORMS_OF_ADDRESS.contains(title.toLowerCase(Locale.ROOT)) || !meant(title)) {
            return List.of();
        }
        Optional<Salutation> salutation = Salutation.find(reading);
        if (salutation.isEmpty()
                || salutation.get().names().isEmpty()
                || said(title, salutation.get().text())) {
            return List.of();
        }
        Set<String> names = NameSpelling.names(customer);
        Salutation.Name first = salutation.get().names().getFirst();
        boolean theirs = salutation.get().names().stream()
                .anyMatch(name -> names.stream()
                        .anyMatch(own -> Spelling.folded(name.text()).startsWith(Spelling.folded(own))));
        boolean familiar = reading.draft().address() == Address.INFORMAL
                && !salutation.get().formal();
        if (!theirs || familiar) {
            return List.of();
        }
        return List.of(
                Hit.replace(first.start(), first.start() + first.text().length(), customer.title() + " " + first.text())
                        .with("title", customer.title()));
    }

    private boolean meant(String title) {
        return titles.isEmpty() || titles.stream().anyMatch(title.toLowerCase(Locale.ROOT)::startsWith);
    }

    /// True when the salutation has the title or its long or short form.
    private static boolean said(String title, String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(".", "");
        for (String word : title.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (plain.contains(word)
                    || (word.startsWith("dr") && plain.matches(".*\\b(?:dr|do[ck]tor\\w*)\\b.*"))
                    || (word.startsWith("prof") && plain.contains("prof"))) {
                return true;
            }
        }
        return false;
    }
}
