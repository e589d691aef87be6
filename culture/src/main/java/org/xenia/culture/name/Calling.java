package org.xenia.culture.name;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// By which part the bearers of a language's names are called, where it is not the usual way: `calling.txt`.
///
/// @param language whose names
record Calling(LanguageTag language) {

    private static final Map<String, String> VALUES = NameTables.values("calling.txt");

    /// What takes the place of the family name: `given` or `full`; null for the family name itself.
    @Nullable
    String by() {
        return find("address-by");
    }

    /// The words at which a given name ends, such as `bin`.
    List<String> particles() {
        String words = find("cut");
        return words == null ? List.of() : List.of(words.split(" "));
    }

    /// The forms in which these names stand in every other language; empty for the usual way of that language.
    List<String> abroad() {
        String forms = find("abroad");
        return forms == null ? List.of() : List.of(forms.split("\\|"));
    }

    /// Whether a surname after a title begins with a capital: `meneer De Vries`.
    boolean capitalPrefix() {
        return "capital".equals(find("prefix"));
    }

    private @Nullable String find(String key) {
        String regional = VALUES.get(language.value() + "." + key);
        return regional != null ? regional : VALUES.get(language.language() + "." + key);
    }
}
