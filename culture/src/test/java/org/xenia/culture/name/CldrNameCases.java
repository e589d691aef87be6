package org.xenia.culture.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Reads a file of CLDR's person-name test data.
final class CldrNameCases {

    /// One expectation: this name in this style must come out as this text.
    record Case(PersonName name, NameStyle style, String expected) {}

    private CldrNameCases() {}

    static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        Map<String, String> parts = new HashMap<>();
        @Nullable LanguageTag locale = null;
        String expected = "";
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" *; *", 6);
            switch (words[0].strip()) {
                case "name" -> {
                    if (words[1].equals("locale")) {
                        locale = LanguageTag.of(words[2]);
                    } else {
                        parts.put(words[1], words[2]);
                    }
                }
                case "expectedResult" ->
                    expected = line.substring(line.indexOf(';') + 1).strip();
                case "parameters" -> cases.add(new Case(PersonName.of(parts, locale), style(words), expected));
                case "endName" -> parts.clear();
                default -> {}
            }
        }
        return cases;
    }

    private static NameStyle style(String[] words) {
        NameOrder order =
                switch (words[1]) {
                    case "givenFirst" -> NameOrder.GIVEN_FIRST;
                    case "surnameFirst" -> NameOrder.SURNAME_FIRST;
                    case "sorting" -> NameOrder.SORTING;
                    default -> NameOrder.DEFAULT;
                };
        return new NameStyle(
                order,
                NameLength.valueOf(words[2].toUpperCase(Locale.ROOT)),
                NameUsage.valueOf(words[3].toUpperCase(Locale.ROOT)),
                NameFormality.valueOf(words[4].toUpperCase(Locale.ROOT)));
    }
}
