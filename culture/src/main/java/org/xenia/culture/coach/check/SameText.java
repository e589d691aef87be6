package org.xenia.culture.coach.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xenia.culture.coach.draft.Conversation.Message;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches a text that this customer has already had from us, but for figures and small changes. Short
/// courtesies may come again.
final class SameText implements Check {

    private static final int SHORTEST = 40;
    private static final int SHORTEST_DENSE = 16;
    private static final double ALIKE = 0.85;
    private static final int GRAM = 4;

    @Override
    public List<Hit> find(Reading reading) {
        String text = plain(reading.text());
        boolean dense = text.codePoints().anyMatch(point -> point >= 0x3040);
        if (text.length() < (dense ? SHORTEST_DENSE : SHORTEST)) {
            return List.of();
        }
        Set<String> grams = grams(text);
        for (Message message : reading.draft().conversation().messages()) {
            if (!message.fromCustomer() && overlap(grams, grams(plain(message.text()))) >= ALIKE) {
                return List.of(Hit.at(0, reading.text().length()));
            }
        }
        return List.of();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", " ").strip();
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int union = one.size() + other.size() - both.size();
        return union == 0 ? 0 : (double) both.size() / union;
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int start = 0; start + GRAM <= text.length(); start++) {
            grams.add(text.substring(start, start + GRAM));
        }
        return grams;
    }
}
