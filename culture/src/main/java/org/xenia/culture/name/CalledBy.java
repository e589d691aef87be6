package org.xenia.culture.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of one name as they may be used to call the person: initials are no names, a patronymic particle ends the
/// name before it, and a part that was not given stays away.
///
/// @param name the name
/// @param own  by what names of its language are called
/// @param full the whole name, in its order
record CalledBy(PersonName name, Calling own, String full) {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\p{M}*\\.\\s*|\\p{Lu}\\s+)+");
    private static final Pattern ONLY_INITIALS = Pattern.compile("(?:\\p{L}\\p{M}*\\.?\\s*){1,2}");
    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");

    /// The name one is called by in private.
    @Nullable
    String given(boolean informal) {
        String usual = informal ? name.find(NameField.GIVEN, NameModifier.INFORMAL) : null;
        String given = usual == null ? name.find(NameField.GIVEN) : usual;
        return given == null ? null : withoutInitials(beforeParticle(given));
    }

    /// The second given name, which is the patronymic where there is one.
    @Nullable
    String given2() {
        return name.find(NameField.GIVEN2);
    }

    /// The family name; where names are not used so, the name that is.
    @Nullable
    String family(boolean capitalPrefix) {
        String by = own.by();
        if (by != null) {
            return by.equals("full") ? full : given(false);
        }
        String surname = name.find(NameField.SURNAME);
        if (surname == null || isInitials(surname)) {
            return null;
        }
        return capitalPrefix ? surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1) : surname;
    }

    /// The last of two surnames.
    @Nullable
    String lastFamily() {
        String second = name.find(NameField.SURNAME2);
        return second == null ? family(false) : second;
    }

    private String beforeParticle(String given) {
        List<String> particles = own.particles();
        List<String> words = List.of(given.split(" "));
        for (int i = 1; i < words.size(); i++) {
            if (particles.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                return String.join(" ", words.subList(0, i));
            }
        }
        return given;
    }

    private static @Nullable String withoutInitials(String given) {
        Matcher start = INITIALS.matcher(given);
        if (start.lookingAt() && start.end() < given.length()) {
            return given.substring(start.end());
        }
        return isInitials(given) ? null : given;
    }

    private static boolean isInitials(String text) {
        boolean dotted = text.endsWith(".") && ONLY_INITIALS.matcher(text).matches();
        return dotted
                || (text.codePointCount(0, text.length()) == 1
                        && LATIN.matcher(text).matches());
    }

    /// The name without titles and the like.
    static PersonName bare(PersonName name) {
        Map<String, String> parts = new HashMap<>();
        put(parts, "given", name.find(NameField.GIVEN));
        put(parts, "surname", name.find(NameField.SURNAME));
        return PersonName.of(parts, name.locale());
    }

    private static void put(Map<String, String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.put(key, value);
        }
    }
}
