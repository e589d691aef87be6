package org.xenia.culture.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One pattern, such as `{surname}, {given} {given2-initial}`: literals and fields in turn.
///
/// @param parts in order
record NamePattern(List<Part> parts) {

    /// A literal, or a field.
    sealed interface Part {}

    /// Text between fields.
    record Literal(String text) implements Part {}

    /// A field to fill in.
    record Slot(FieldKey key) implements Part {}

    static NamePattern parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                parts.add(new Literal(text.substring(at)));
                break;
            }
            if (open > at) {
                parts.add(new Literal(text.substring(at, open)));
            }
            int close = text.indexOf('}', open);
            FieldKey key = FieldKey.find(text.substring(open + 1, close));
            if (key == null) {
                throw new IllegalStateException("unknown field in name pattern " + text);
            }
            parts.add(new Slot(key));
            at = close + 1;
        }
        return new NamePattern(List.copyOf(parts));
    }

    /// The name in this pattern. Text around empty fields falls away, as LDML part 8 has it.
    String fill(PersonName name, FieldText fields) {
        Filling filling = new Filling();
        for (Part part : parts) {
            switch (part) {
                case Literal literal -> filling.literal(literal.text());
                case Slot slot -> filling.field(fields.text(name, slot.key()));
            }
        }
        return filling.text();
    }

    /// How many of the fields the name has.
    int filled(PersonName name) {
        return (int) parts.stream()
                .filter(part -> part instanceof Slot slot && name.find(slot.key()) != null)
                .count();
    }

    /// How many fields there are.
    int size() {
        return (int) parts.stream().filter(Slot.class::isInstance).count();
    }

    /// True when a single name would vanish, or shrink to its initial, because the pattern counts on a surname.
    boolean losesSingleName(PersonName name) {
        if (name.find(NameField.SURNAME) != null || name.find(NameField.GIVEN) == null) {
            return false;
        }
        return parts.stream().noneMatch(NamePattern::showsGiven);
    }

    private static boolean showsGiven(Part part) {
        if (!(part instanceof Slot(FieldKey key)) || key.field() != NameField.GIVEN) {
            return false;
        }
        Set<NameModifier> modifiers = key.modifiers();
        return !modifiers.contains(NameModifier.INITIAL);
    }

    /// Puts fields and literals together and forgets the literals beside what is missing.
    private static final class Filling {

        private final StringBuilder text = new StringBuilder();
        private String before = "";
        private @Nullable String after;
        private boolean started;
        private boolean leadingGap;

        void literal(String literal) {
            if (after != null) {
                after += literal;
            } else {
                before += literal;
            }
        }

        void field(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                gap();
                return;
            }
            if (started || !leadingGap) {
                text.append(after == null ? before : joined(before, after));
            }
            text.append(value);
            started = true;
            before = "";
            after = null;
        }

        private void gap() {
            if (!started) {
                leadingGap = true;
            } else {
                before = after == null ? before : joined(before, after);
                after = "";
            }
        }

        String text() {
            return after == null && started ? text + before : text.toString();
        }

        /// The literals on both sides of a missing field as one: what stands close to the fields stays, with one space.
        private static String joined(String left, String right) {
            String end = left.endsWith(right) ? "" : right;
            int keepLeft = 0;
            while (keepLeft < left.length() && !Character.isWhitespace(left.charAt(keepLeft))) {
                keepLeft++;
            }
            int keepRight = end.length();
            while (keepRight > 0 && !Character.isWhitespace(end.charAt(keepRight - 1))) {
                keepRight--;
            }
            if (keepLeft < left.length()) {
                keepLeft++;
            } else if (keepRight > 0) {
                keepRight--;
            }
            return left.substring(0, keepLeft) + end.substring(keepRight);
        }
    }
}
