package org.xenia.language.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a book from its lines. `README.md` beside the books explains how they are written.
final class BookReader {

    private static final Map<String, Place.Kind> CONDITIONS = Map.of(
            "^", Place.Kind.SENTENCE_START,
            "<", Place.Kind.CLAUSE_START,
            ">", Place.Kind.CLAUSE_END,
            "$", Place.Kind.SENTENCE_END,
            "?:", Place.Kind.QUESTION);
    private static final Map<String, Place.Kind> SEARCHES =
            Map.of("<<", Place.Kind.BEFORE, ">>", Place.Kind.AFTER, "<>", Place.Kind.ANYWHERE);

    private final String language;
    private final Atoms atoms = new Atoms();
    private final Paradigms paradigms = new Paradigms(atoms);
    private final Map<Integer, List<WordRule>> byAtom = new HashMap<>();
    private final List<PatternRule> patterns = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();
    private double mixing = 0.4;

    BookReader(String language) {
        this.language = language;
    }

    /// Reads all lines.
    ///
    /// @throws IllegalArgumentException with the number of a line that is not understood
    Book read(List<String> lines) {
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                line(line);
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException(
                        "register book " + language + ", line " + (number + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        return new Book(language, atoms, Map.copyOf(byAtom), List.copyOf(patterns), mixing);
    }

    private void line(String line) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "list" -> list(words);
            case "endings" -> paradigms.endings(words);
            case "verbs" -> paradigms.verbs(words);
            case "mixing" -> mixing = Double.parseDouble(words[1]);
            case "part" -> parts.put(words[1], filled(line.split("\\s+", 3)[2]));
            case "pattern" -> {
                String[] fields = line.split("\\s+", 4);
                patterns.add(new PatternRule(meaning(fields), Pattern.compile(filled(fields[3]))));
            }
            case "words" -> {
                for (String word : Arrays.copyOfRange(words, 3, words.length)) {
                    rule(meaning(words), List.of(word));
                }
            }
            case "cue" -> rule(meaning(words), Arrays.asList(words).subList(3, words.length));
            default -> throw new IllegalArgumentException("does not begin with a known word");
        }
    }

    private void list(String[] words) {
        int atom = atoms.list(words[1]);
        for (int index = 2; index < words.length; index++) {
            atoms.put(words[index], atom);
        }
    }

    private String filled(String pattern) {
        String filled = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("<" + part.getKey() + ">", "(?:" + part.getValue() + ")");
        }
        return filled;
    }

    private static Rule.Meaning meaning(String[] words) {
        String side = words[1];
        int level = side.length() > 1 && Character.isDigit(side.charAt(1)) ? side.charAt(1) - '0' : 0;
        return new Rule.Meaning(
                switch (level > 0 ? side.substring(0, 1) : side) {
                    case "F" -> Rule.Side.FORMAL;
                    case "I" -> Rule.Side.INFORMAL;
                    case "N" -> Rule.Side.NONE;
                    case "NF" -> Rule.Side.NOT_FORMAL;
                    case "NI" -> Rule.Side.NOT_INFORMAL;
                    default -> throw new IllegalArgumentException("the side is F, I, N, NF or NI");
                },
                Integer.parseInt(words[2]),
                level);
    }

    private void rule(Rule.Meaning meaning, List<String> row) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        int to = Integer.MAX_VALUE;
        for (String entry : row) {
            switch (entry) {
                case "[" -> from = places.size();
                case "]" -> to = places.size();
                default -> places.add(place(entry));
            }
        }
        WordRule rule =
                new WordRule(meaning, List.copyOf(places), from, Math.min(to, places.size()), anchor(places, from));
        BitSet calls = places.get(rule.anchor()).atoms();
        calls.stream()
                .forEach(atom ->
                        byAtom.computeIfAbsent(atom, key -> new ArrayList<>()).add(rule));
    }

    /// The first mandatory word that the rule marks, or else the first mandatory word at all.
    private static int anchor(List<Place> places, int from) {
        int first = -1;
        for (int index = 0; index < places.size(); index++) {
            Place place = places.get(index);
            if (place.takesToken() && !place.negated() && !place.optional()) {
                if (index >= from) {
                    return index;
                }
                first = first < 0 ? index : first;
            }
        }
        if (first < 0) {
            throw new IllegalArgumentException("a rule needs a word that must stand there");
        }
        return first;
    }

    private Place place(String entry) {
        boolean negated = entry.length() > 1 && entry.startsWith("!");
        boolean optional = entry.length() > 1 && entry.startsWith("~");
        String form = negated || optional ? entry.substring(1) : entry;
        Place.Kind condition = CONDITIONS.get(form);
        if (condition != null) {
            return new Place(condition, new BitSet(), new BitSet(), negated, false);
        }
        Place.Kind search = form.length() > 2 ? SEARCHES.get(form.substring(0, 2)) : null;
        String[] words = (search == null ? form : form.substring(2)).split("\\\\", 2);
        BitSet except = words.length > 1 ? alternatives(words[1]) : new BitSet();
        return new Place(search == null ? Place.Kind.WORD : search, alternatives(words[0]), except, negated, optional);
    }

    private BitSet alternatives(String form) {
        BitSet any = new BitSet();
        for (String alternative : form.split("\\|")) {
            if (alternative.startsWith("@") && alternative.length() > 1) {
                String name = alternative.substring(1);
                if (!atoms.known(name)) {
                    throw new IllegalArgumentException("no list " + name + " so far");
                }
                any.set(atoms.list(name));
            } else {
                any.set(atoms.form(alternative));
            }
        }
        return any;
    }
}
