package org.xenia.language.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.MarkerStyle;
import org.xenia.language.protect.Masked;
import org.xenia.language.protect.Masking;
import org.xenia.language.protect.Restored;
import org.xenia.language.protect.Token;

/// A text whose personal data is hidden behind markers for the way through an outside engine. What is hidden never
/// leaves; only the text with markers does.
///
/// @param masked   the text to send, and the way back
/// @param entities what is hidden, with offsets in the original text
public record MaskedPersonalData(Masked masked, List<Entity> entities) {

    /// Copies the list.
    public MaskedPersonalData {
        entities = List.copyOf(entities);
    }

    /// Hides the entities, and with them other tokens that must survive translation. Where an entity and a token
    /// overlap, one marker stands for both.
    public static MaskedPersonalData of(String text, List<Entity> entities, List<Token> tokens, MarkerStyle style) {
        List<int[]> spans = new ArrayList<>();
        entities.forEach(entity -> spans.add(new int[] {entity.start(), entity.end()}));
        tokens.stream()
                .filter(token -> token.kind().verbatim())
                .forEach(token -> spans.add(new int[] {token.start(), token.end()}));
        List<Token> merged = merged(text, spans);
        return new MaskedPersonalData(Masking.mask(text, merged, style), entities);
    }

    /// The text to send.
    public String text() {
        return masked.text();
    }

    /// The types that are hidden, for the register of transfers.
    public Set<EntityType> types() {
        Set<EntityType> types = new TreeSet<>();
        entities.forEach(entity -> types.add(entity.type()));
        return types;
    }

    /// Puts what was hidden back into the translation.
    public Restored restore(String translated) {
        return masked.restore(translated);
    }

    /// Overlapping stretches become one, so that no unit of an entity is ever left outside.
    private static List<Token> merged(String text, List<int[]> spans) {
        spans.sort(Comparator.comparingInt(span -> span[0]));
        List<Token> tokens = new ArrayList<>();
        int index = 0;
        while (index < spans.size()) {
            int start = spans.get(index)[0];
            int end = spans.get(index)[1];
            for (index++; index < spans.size() && spans.get(index)[0] < end; index++) {
                end = Math.max(end, spans.get(index)[1]);
            }
            tokens.add(new Token(start, end, Kind.ID, text.substring(start, end)));
        }
        return tokens;
    }
}
