package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Value.Effect;
import org.xenia.culture.pack.Value.Sensitivity;
import org.xenia.culture.pack.Value.SensitivityKind;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// Catches emoji: all of them, or, with `facts: true`, those that readers of the customer's market may misread
/// as its pack says. Skin tones do not matter. The replacement takes the emoji away.
final class EmojiUse implements Check {

    private static final Set<String> PLAIN = Set.of("™", "©", "®", "✓", "✔", "☎", "ℹ", "✉", "➜", "→", "•");
    private static final Pattern SHADES = Pattern.compile("[\\uFE0E\\uFE0F]|[\\x{1F3FB}-\\x{1F3FF}]");

    private final @Nullable MarketFacts facts;

    EmojiUse(Parameters parameters) {
        facts = parameters.flag("facts") ? new MarketFacts(parameters) : null;
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Token> tokens = reading.tokens(Kind.EMOJI);
        Map<String, Fact> cautions = tokens.isEmpty() || facts == null ? Map.of() : cautions(facts, reading);
        List<Hit> hits = new ArrayList<>();
        for (Token token : tokens) {
            String emoji = bare(token.text());
            Fact caution = cautions.get(emoji);
            if (caution != null) {
                hits.add(removal(token).because(caution));
            } else if (facts == null && !PLAIN.contains(emoji)) {
                hits.add(removal(token));
            }
        }
        return hits;
    }

    private static Map<String, Fact> cautions(MarketFacts facts, Reading reading) {
        Map<String, Fact> cautions = new HashMap<>();
        for (Effect effect : List.of(Effect.CARE, Effect.AVOID)) {
            for (Fact fact : facts.toMind(reading, SensitivityKind.EMOJI, effect)) {
                fact.value(Sensitivity.class).terms().forEach(term -> cautions.put(bare(term), fact));
            }
        }
        return cautions;
    }

    private static Hit removal(Token token) {
        return new Hit(token.start(), token.end(), null, "", Map.of(), null);
    }

    /// Without variation selectors and skin tones.
    private static String bare(String emoji) {
        return SHADES.matcher(emoji).replaceAll("");
    }
}
