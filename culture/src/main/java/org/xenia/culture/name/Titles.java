package org.xenia.culture.name;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people write before their name in forms, and what it says.
final class Titles {

    private final Map<String, String> words = NameTables.values("titles.txt");

    /// The gender a title says; null when it says none.
    @Nullable
    Gender gender(@Nullable String title) {
        if (title != null) {
            for (String word : title.split("\\s+")) {
                String kind = kind(word);
                if (kind != null && (kind.equals("male") || kind.equals("female"))) {
                    return kind.equals("male") ? Gender.MALE : Gender.FEMALE;
                }
            }
        }
        return null;
    }

    /// The ranks in a title, such as "Prof. Dr."; empty when there are none.
    String ranks(@Nullable String title) {
        StringBuilder ranks = new StringBuilder();
        if (title != null) {
            for (String word : title.split("\\s+")) {
                if ("rank".equals(kind(word))) {
                    ranks.append(ranks.isEmpty() ? "" : " ").append(word);
                }
            }
        }
        return ranks.toString();
    }

    /// True when a word before a name is a title.
    boolean isTitle(String word) {
        return kind(word) != null;
    }

    private @Nullable String kind(String word) {
        return words.get(word.toLowerCase(Locale.ROOT));
    }
}
