package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Puts the figures, addresses and names of a query into a stored target, when it is certain which goes where.
final class Adaptation {

    private record Change(int start, int end, String text) {}

    private Adaptation() {}

    /// The stored target adapted to the query, or empty when something does not align one to one: then a person has to
    /// look.
    static Optional<String> adapt(String query, SegmentKey asked, MemorySegment stored, SegmentKey key) {
        if (query.equals(stored.source())) {
            return Optional.of(stored.target());
        }
        String filled = fill(asked.figures(), key.figures(), stored);
        if (filled == null) {
            return Optional.empty();
        }
        if (AccessKey.in(query) != AccessKey.in(stored.source())) {
            if (AccessKey.in(query)) {
                return Optional.empty();
            }
            filled = AccessKey.without(filled).strip();
        }
        return Optional.of(dressed(filled, query, stored));
    }

    private static @Nullable String fill(List<Figure> asked, List<Figure> held, MemorySegment stored) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int index = 0; index < held.size(); index++) {
            boolean same = asked.get(index).text().equals(held.get(index).text());
            boolean repeated = places.containsKey(held.get(index).text());
            if (!same || repeated) {
                places.computeIfAbsent(held.get(index).text(), text -> new ArrayList<>())
                        .add(index);
            }
        }
        List<Change> changes = new ArrayList<>();
        List<Figure> targetFigures = Figure.list(stored.target());
        for (List<Integer> indexes : places.values()) {
            if (!addChanges(changes, indexes, asked, held, stored, targetFigures)) {
                return null;
            }
        }
        return applied(stored.target(), changes);
    }

    /// All places of one stored text at once: they must have become one text, and stand as often in the target.
    private static boolean addChanges(
            List<Change> changes,
            List<Integer> indexes,
            List<Figure> asked,
            List<Figure> held,
            MemorySegment stored,
            List<Figure> targetFigures) {
        Figure model = held.get(indexes.getFirst());
        String wanted = asked.get(indexes.getFirst()).text();
        if (indexes.stream().anyMatch(index -> !asked.get(index).text().equals(wanted))) {
            return false;
        }
        if (wanted.equals(model.text())) {
            return true;
        }
        if (model.sort() == Figure.Sort.NUMBER && !Numerals.samePlural(wanted, model.text(), stored.to())) {
            return false;
        }
        List<Change> found = occurrences(model, wanted, stored, targetFigures);
        long inSource = held.stream()
                .filter(figure -> figure.text().equals(model.text()))
                .count();
        if (found.size() != inSource
                || found.stream().anyMatch(change -> change.text().isEmpty())) {
            return false;
        }
        changes.addAll(found);
        return true;
    }

    /// Where the model stands in the target, with what to put there; an empty text where that is not certain.
    private static List<Change> occurrences(
            Figure model, String wanted, MemorySegment stored, List<Figure> targetFigures) {
        List<Change> found = new ArrayList<>();
        if (model.sort() == Figure.Sort.NAME) {
            String target = stored.target();
            for (int at = target.indexOf(model.text()); at >= 0; at = target.indexOf(model.text(), at + 1)) {
                int end = at + model.text().length();
                // `Column` in `Columna` is a word that was translated, no name that was kept.
                boolean whole = (at == 0 || !Character.isLetter(target.charAt(at - 1)))
                        && (end == target.length() || !Character.isLetter(target.charAt(end)));
                found.add(new Change(at, end, whole ? wanted : ""));
            }
            return found;
        }
        for (Figure figure : targetFigures) {
            boolean number = model.sort() == Figure.Sort.NUMBER && figure.sort() == Figure.Sort.NUMBER;
            if (number && Numerals.digits(figure.text()).equals(Numerals.digits(model.text()))) {
                String written = Numerals.rewritten(wanted, model.text(), figure.text());
                found.add(new Change(figure.start(), figure.end(), written == null ? "" : written));
            } else if (!number && figure.text().equals(model.text())) {
                found.add(new Change(figure.start(), figure.end(), wanted));
            }
        }
        return found;
    }

    private static String applied(String target, List<Change> changes) {
        changes.sort(Comparator.comparingInt(Change::start));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Change change : changes) {
            text.append(target, done, change.start()).append(change.text());
            done = change.end();
        }
        return text.append(target.substring(done)).toString();
    }

    /// Case, last mark and outer white space as in the query.
    private static String dressed(String target, String query, MemorySegment stored) {
        Ending wanted = Ending.of(query);
        String text = target.strip();
        if (!wanted.equals(Ending.of(stored.source()))) {
            text = wanted.putOn(text, stored.to());
        }
        text = cased(text, query.strip(), stored.source().strip(), stored.to());
        int lead = query.length() - query.stripLeading().length();
        return query.substring(0, lead)
                + text
                + query.substring(query.stripTrailing().length());
    }

    private static String cased(String target, String query, String source, LanguageTag language) {
        if (target.isEmpty()
                || query.isEmpty()
                || source.isEmpty()
                || !Figure.list(target).isEmpty()) {
            return target;
        }
        Locale locale = Locale.forLanguageTag(language.value());
        if (shouted(query) && !shouted(source)) {
            return target.toUpperCase(locale);
        }
        if (shouted(source) && !shouted(query) && shouted(target)) {
            String quiet = target.toLowerCase(locale);
            return Character.isUpperCase(query.charAt(0))
                    ? quiet.substring(0, 1).toUpperCase(locale) + quiet.substring(1)
                    : quiet;
        }
        char asked = query.charAt(0);
        char held = source.charAt(0);
        boolean sameLetter = asked != held && Character.toLowerCase(asked) == Character.toLowerCase(held);
        if (!sameLetter || language.language().equals("de")) {
            return target;
        }
        String first = target.substring(0, 1);
        return (Character.isUpperCase(asked) ? first.toUpperCase(locale) : first.toLowerCase(locale))
                + target.substring(1);
    }

    private static boolean shouted(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
