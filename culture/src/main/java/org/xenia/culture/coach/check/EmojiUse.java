package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.coach.rule.Scope;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// Catches emoji: all of them, or, when `cautions` holds lists by language tag or `in-COUNTRY`, those
/// that its reader may misread. Skin tones do not matter. The replacement takes the emoji away.
final class EmojiUse implements Check {

    private static final Set<String> PLAIN = Set.of("™", "©", "®", "✓", "✔", "☎", "ℹ", "✉", "➜", "→", "•");

    private final boolean all;
    private final Map<String, Set<String>> cautions = new HashMap<>();

    EmojiUse(Parameters parameters) {
        all = !parameters.node().has("cautions");
        parameters
                .entriesByLanguage("cautions")
                .forEach((key, emoji) -> cautions.put(
                        key, emoji.keySet().stream().map(EmojiUse::bare).collect(Collectors.toSet())));
    }

    @Override
    public List<Hit> find(Reading reading) {
        Set<String> here = cautions.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("in-")
                        ? entry.getKey().endsWith(reading.draft().country())
                                && !reading.draft().country().isEmpty()
                        : Scope.covers(entry.getKey(), reading.draft()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        List<Hit> hits = new ArrayList<>();
        for (Token token : reading.tokens(Kind.EMOJI)) {
            String emoji = bare(token.text());
            if (all ? !PLAIN.contains(emoji) : here.contains(emoji)) {
                hits.add(new Hit(token.start(), token.end(), null, "", Map.of()));
            }
        }
        return hits;
    }

    /// Without variation selectors and skin tones.
    private static String bare(String emoji) {
        return emoji.replaceAll("[\\uFE0E\\uFE0F]|[\\x{1F3FB}-\\x{1F3FF}]", "");
    }
}
