package org.xenia.culture.locale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The languages of countries and of their parts, best first.
final class Territories {

    private final Map<String, List<Spoken>> countries = new HashMap<>();
    private final Map<String, List<String>> regions = new HashMap<>();

    Territories() {
        for (String line : Table.lines("territories")) {
            String[] words = line.split(" ");
            List<Spoken> languages = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                languages.add(Spoken.parse(words[i]));
            }
            countries.put(words[0], List.copyOf(languages));
        }
        for (String line : Table.lines("regions")) {
            String[] words = line.split(" ");
            regions.put(words[0], List.of(words).subList(1, words.length));
        }
    }

    /// True for a country code that CLDR knows languages of.
    boolean knows(String country) {
        return countries.containsKey(country);
    }

    /// The languages of a country; empty when it is not known.
    List<Spoken> languages(String country) {
        return countries.getOrDefault(country, List.of());
    }

    /// The languages of a part of a country; empty when the part has no line of its own.
    List<String> regional(String region) {
        return regions.getOrDefault(region, List.of());
    }

    /// A language in a country.
    ///
    /// @param tag      language, with script when it is not the usual one
    /// @param share    per cent of the population able to use it
    /// @param official in the country or in a part of it
    record Spoken(String tag, double share, boolean official) {

        private static final double UNOFFICIAL = 0.2;

        static Spoken parse(String word) {
            int equals = word.indexOf('=');
            boolean official = word.endsWith("*");
            String share = word.substring(equals + 1, word.length() - (official ? 1 : 0));
            return new Spoken(word.substring(0, equals), Double.parseDouble(share), official);
        }

        /// How strongly the country speaks for the language, 0 to 1. A language known as a foreign one counts less than
        /// its share: most Dutch know English, and still want Dutch.
        double strength() {
            return share / 100 * (official ? 1 : UNOFFICIAL);
        }
    }
}
