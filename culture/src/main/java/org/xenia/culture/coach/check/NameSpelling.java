package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches the customer's name spelt otherwise than they spell it: accents lost anywhere in the text, a
/// letter wrong in the salutation, given name and family name exchanged there. The replacement is their
/// own spelling.
final class NameSpelling implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}’'-]*");
    /// Shorter names are too often other words.
    private static final int SHORTEST = 3;
    private static final int SHORTEST_NEAR = 4;

    @Override
    public List<Hit> find(Reading reading) {
        Set<String> names = names(reading.draft().customer());
        if (names.isEmpty()) {
            return List.of();
        }
        List<Own> spelt = names.stream().map(Own::of).toList();
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = WORD.matcher(reading.plain());
        while (matcher.find()) {
            if (!Character.isUpperCase(reading.plain().codePointAt(matcher.start()))) {
                continue;
            }
            String own = ownSpelling(matcher.group(), spelt);
            if (own != null) {
                hits.add(Hit.replace(
                        matcher.start(), matcher.start() + bare(matcher.group()).length(), own));
            }
        }
        Salutation.find(reading).ifPresent(salutation -> {
            for (Salutation.Name name : salutation.names()) {
                String own = nearSpelling(name.text(), names);
                if (own != null && hits.stream().noneMatch(hit -> hit.start() == name.start())) {
                    hits.add(
                            Hit.replace(name.start(), name.start() + name.text().length(), own));
                }
            }
            exchanged(salutation, reading.draft().customer(), reading.text(), hits);
        });
        return hits;
    }

    /// A name of the customer, and what it becomes without its accents.
    private record Own(String name, String folded, String transcribed) {
        static Own of(String name) {
            return new Own(name, Spelling.folded(name), Spelling.transcribed(name));
        }
    }

    static Set<String> names(Customer customer) {
        Set<String> names = new HashSet<>();
        for (String part : List.of(customer.name(), customer.given(), customer.surname(), customer.patronymic())) {
            for (String word : part.split("[\\s,]+")) {
                if (word.length() >= SHORTEST && word.codePoints().allMatch(point -> point < 0x530)) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    /// The customer's spelling of a word that is their name but for its accents; null when it is another
    /// word, or right.
    private static @Nullable String ownSpelling(String word, List<Own> names) {
        String bare = bare(word);
        if (!Character.isUpperCase(bare.codePointAt(0)) || bare.equals(bare.toUpperCase(java.util.Locale.ROOT))) {
            return null;
        }
        String folded = Spelling.folded(bare);
        String transcribed = Spelling.transcribed(bare);
        String found = null;
        for (Own name : names) {
            if (name.name().equalsIgnoreCase(bare)) {
                return null;
            }
            boolean same = name.folded().equals(folded)
                    || name.transcribed().equals(folded)
                    || transcribed.equals(name.folded());
            found = same ? name.name() : found;
        }
        return found;
    }

    private static @Nullable String nearSpelling(String word, Set<String> names) {
        String folded = Spelling.folded(bare(word));
        String found = null;
        for (String name : names) {
            String own = Spelling.folded(name);
            if (own.equals(folded) || own.startsWith(folded) || folded.startsWith(own)) {
                return null;
            }
            boolean slip = own.length() >= SHORTEST_NEAR
                    && Spelling.near(own, folded)
                    // The last letter alone is grammar in many languages.
                    && !own.substring(0, own.length() - 1).equals(folded.substring(0, folded.length() - 1));
            found = slip ? name : found;
        }
        return found;
    }

    private static void exchanged(Salutation salutation, Customer customer, String text, List<Hit> hits) {
        List<Salutation.Name> names = salutation.names();
        if (names.size() == 2
                && hits.isEmpty()
                && customer.name()
                        .equalsIgnoreCase(
                                names.get(1).text() + " " + names.get(0).text())) {
            int start = names.get(0).start();
            int end = names.get(1).start() + names.get(1).text().length();
            if (text.substring(start, end).matches("\\S+\\s+\\S+")) {
                hits.add(Hit.replace(start, end, customer.name()));
            }
        }
    }

    private static String bare(String word) {
        return word.indexOf('\'') < 0 && word.indexOf('’') < 0 ? word : word.replaceAll("['’][sS]?$", "");
    }
}
