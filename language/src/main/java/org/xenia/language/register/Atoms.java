package org.xenia.language.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The small facts about a single word that rules are made of: that it is a given word, stands in a list, or has
/// a given beginning and ending. Each has a number; looking a word up costs one hash and its endings.
final class Atoms {

    /// Any word.
    static final int WORD = 0;
    /// A word with a capital.
    static final int CAPITAL = 1;
    /// A figure.
    static final int FIGURE = 2;

    private static final int NAMED = 3;

    private record Shape(String head, String tail, int atom) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> exact = new HashMap<>();
    private final Map<String, BitSet> written = new HashMap<>();
    private final Map<Character, List<Shape>> byLast = new HashMap<>();
    private final List<Shape> heads = new ArrayList<>();
    private final Map<String, Set<Integer>> exceptions = new HashMap<>();

    /// The number of the list with this name, new or known.
    int list(String name) {
        return numbers.computeIfAbsent("@" + name, key -> NAMED + numbers.size());
    }

    /// True when something was put on the list.
    boolean known(String name) {
        return numbers.containsKey("@" + name);
    }

    /// The number for a form outside lists: `word`, `=Word`, `*tail`, `head*`, `%w`, `%C`, `%d`.
    int form(String form) {
        return switch (form) {
            case "%w" -> WORD;
            case "%C" -> CAPITAL;
            case "%d" -> FIGURE;
            default -> {
                int number = numbers.computeIfAbsent(form, key -> NAMED + numbers.size());
                put(form, number);
                yield number;
            }
        };
    }

    /// Puts a form on a list; `-word` takes the word off again whatever its ending says.
    void put(String form, int atom) {
        int star = form.indexOf('*');
        if (form.length() > 1 && form.charAt(0) == '-') {
            exceptions
                    .computeIfAbsent(form.substring(1), key -> new HashSet<>())
                    .add(atom);
        } else if (form.length() > 1 && form.charAt(0) == '=') {
            written.computeIfAbsent(form.substring(1), key -> new BitSet()).set(atom);
        } else if (star < 0 || form.length() == 1) {
            exact.computeIfAbsent(form, key -> new BitSet()).set(atom);
        } else if (star == form.length() - 1) {
            heads.add(new Shape(form.substring(0, star), "", atom));
        } else {
            byLast.computeIfAbsent(form.charAt(form.length() - 1), key -> new ArrayList<>())
                    .add(new Shape(form.substring(0, star), form.substring(star + 1), atom));
        }
    }

    /// What holds for a word or mark.
    BitSet of(String text, String folded, boolean word) {
        BitSet atoms = new BitSet();
        addAll(atoms, exact.get(folded));
        addAll(atoms, written.get(text));
        if (word) {
            atoms.set(WORD);
            char first = text.charAt(0);
            atoms.set(CAPITAL, Character.isUpperCase(first));
            atoms.set(FIGURE, Character.isDigit(first));
            shapes(atoms, folded, heads);
            // A word of marks that are not written leaves nothing.
            if (!folded.isEmpty()) {
                shapes(atoms, folded, byLast.getOrDefault(folded.charAt(folded.length() - 1), List.of()));
            }
            exceptions.getOrDefault(folded, Set.of()).forEach(atoms::clear);
        }
        return atoms;
    }

    private static void addAll(BitSet atoms, @Nullable BitSet more) {
        if (more != null) {
            atoms.or(more);
        }
    }

    private static void shapes(BitSet atoms, String folded, List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (folded.length() > shape.head().length() + shape.tail().length()
                    && folded.startsWith(shape.head())
                    && folded.endsWith(shape.tail())) {
                atoms.set(shape.atom());
            }
        }
    }
}
