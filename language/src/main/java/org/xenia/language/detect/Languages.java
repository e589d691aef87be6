package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenia.language.LanguageTag;

/// The languages that share a script with others and so have to be told apart: those of the model file, and
/// after them their kin, languages without a model of their own that are scored by the likest ones,
/// everyday words and letters.
final class Languages {

    /// What a language of kin must make up for with words and letters of its own, in natural logarithms.
    static final float KIN_DISTANCE = 5f;

    private static final Map<String, List<String>> KIN = Map.ofEntries(
            Map.entry("sr-Latn", List.of("hr", "bs")),
            Map.entry("gl", List.of("pt", "es")),
            Map.entry("mt", List.of("it", "sq", "en")),
            Map.entry("uz", List.of("tr", "az")),
            Map.entry("ky", List.of("kk", "mn")),
            Map.entry("tg", List.of("ru", "kk", "bg")),
            Map.entry("tt", List.of("kk", "mn", "ru")),
            Map.entry("ne", List.of("hi", "mr")),
            Map.entry("ps", List.of("fa", "ur", "ar")),
            Map.entry("ckb", List.of("fa", "ar", "ur")),
            Map.entry("ug", List.of("fa", "ar", "ur")),
            Map.entry("sd", List.of("ur", "fa", "ar")));

    private static final Map<UnicodeScript, List<String>> SHARED = Map.of(
            UnicodeScript.CYRILLIC, List.of("be", "bg", "kk", "mk", "mn", "ru", "sr", "uk", "ky", "tg", "tt"),
            UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd"),
            UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne"),
            UnicodeScript.LATIN,
                    List.of(
                            ("af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it la lg lt lv mi ms nb nl nn pl"
                                            + " pt ro sk sl sn so sq st sv sw tl tn tr ts vi xh yo zu sr-Latn gl mt uz")
                                    .split(" ")));

    private final List<String> names;
    private final List<LanguageTag> tags;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<UnicodeScript, int[]> shared = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final boolean[] modelled;

    /// A language without a model and those that score for it.
    private static final class Relation {

        private final int number;
        private final int[] likest;

        Relation(int number, int[] likest) {
            this.number = number;
            this.likest = likest;
        }
    }

    Languages(List<String> ofModel) {
        List<String> all = new ArrayList<>(ofModel);
        KIN.keySet().stream().sorted().forEach(all::add);
        names = List.copyOf(all);
        tags = names.stream().map(LanguageTag::of).toList();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        SHARED.forEach((script, members) -> shared.put(script, numbers(members)));
        modelled = new boolean[names.size()];
        Arrays.fill(modelled, true);
        KIN.forEach((name, likest) -> {
            relations.add(new Relation(number(name), numbers(likest)));
            modelled[number(name)] = false;
        });
    }

    int size() {
        return names.size();
    }

    LanguageTag tag(int number) {
        return tags.get(number);
    }

    /// The number of a language, or -1.
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /// The languages that share a script; none for a script that decides alone.
    int[] sharing(UnicodeScript script) {
        return shared.getOrDefault(script, new int[0]);
    }

    /// Fills in the scores of languages without a model.
    void fillKin(float[] scores) {
        for (Relation relation : relations) {
            float best = Float.NEGATIVE_INFINITY;
            for (int other : relation.likest) {
                best = Math.max(best, scores[other]);
            }
            scores[relation.number] = best;
        }
    }

    boolean modelled(int number) {
        return modelled[number];
    }

    private int[] numbers(List<String> members) {
        return members.stream().mapToInt(this::number).toArray();
    }
}
