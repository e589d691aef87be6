package org.xenia.culture.coach.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a customer has told us they wish. It beats every market habit.
///
/// @param register how they want to be addressed; null when not stated
/// @param wishes other wishes by name, lower-case: `emoji` is `true`, `festivals` is `christmas, diwali`
/// @param rules ids of rules they want left alone
public record Preferences(@Nullable Address register, Map<String, String> wishes, Set<String> rules) {

    /// Nothing was said.
    public static final Preferences NONE = new Preferences(null, Map.of(), Set.of());

    private static final Set<String> WELCOME = Set.of(
            "true",
            "yes",
            "ok",
            "okay",
            "welcome",
            "allowed",
            "allow",
            "likes",
            "like",
            "fine",
            "on",
            "any",
            "direct",
            "welcomed",
            "wanted",
            "all");

    /// Copies the collections.
    public Preferences {
        wishes = Map.copyOf(wishes);
        rules = Set.copyOf(rules);
    }

    /// True when the customer said that this is welcome.
    public boolean welcomes(String subject) {
        return WELCOME.contains(stated(subject).toLowerCase(Locale.ROOT));
    }

    /// What they said of a subject; empty when nothing.
    public String stated(String subject) {
        return wishes.getOrDefault(subject.toLowerCase(Locale.ROOT), "");
    }
}
