package org.xenia.culture.coach.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}]+");

    @Override
    public List<Hit> find(Reading reading) {
        List<Message> ours = reading.draft().conversation().messages().stream()
                .filter(message -> !message.fromCustomer())
                .toList();
        if (ours.isEmpty()) {
            return List.of();
        }
        String text = plain(reading.text());
        boolean dense = text.codePoints().anyMatch(point -> point >= 0x3040);
        if (text.length() < (dense ? SHORTEST_DENSE : SHORTEST)) {
            return List.of();
        }
        Set<Long> grams = grams(text);
        for (Message message : ours) {
            if (overlap(grams, grams(plain(message.text()))) >= ALIKE) {
                return List.of(Hit.at(0, reading.text().length()));
            }
        }
        return List.of();
    }

    private static String plain(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static double overlap(Set<Long> one, Set<Long> other) {
        Set<Long> both = new HashSet<>(one);
        both.retainAll(other);
        int union = one.size() + other.size() - both.size();
        return union == 0 ? 0 : (double) both.size() / union;
    }

    /// Every run of four units; four units are as many bits as a long has.
    private static Set<Long> grams(String text) {
        Set<Long> grams = new HashSet<>();
        long gram = 0;
        for (int at = 0; at < text.length(); at++) {
            gram = gram << 16 | text.charAt(at);
            if (at >= 3) {
                grams.add(gram);
            }
        }
        return grams;
    }
}
