package org.xenia.culture.name;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Takes a full name apart where script, order and form leave no doubt, and keeps it whole where they do.
///
/// @param name    the parts; a name kept whole stands in the given name, so that it is shown as written
/// @param certain true when the parts are known
public record NameParts(PersonName name, boolean certain) {

    private static final Titles TITLES = new Titles();
    private static final Set<String> AFTER_COMMA = Set.of(
            "jr", "jr.", "sr", "sr.", "ii", "iii", "md", "phd", "inc", "inc.", "ltd", "ltd.", "llc", "co", "co.");

    /// Languages whose speakers write given name and surname in this order even in forms, and seldom anything else.
    private static final Set<String> GIVEN_THEN_SURNAME = Set.of(
            "en", "de", "fr", "it", "es", "pt", "nl", "da", "sv", "nb", "nn", "no", "fi", "ca", "gl", "af", "pl", "cs",
            "sk", "sl", "hr", "tr", "el", "he", "th", "lv", "lt", "et", "lb", "sq");

    /// Reads a full name as it stands in a form or a mail header.
    ///
    /// @param fullName as written
    /// @param locale   language and region the person's names follow, as far as known; never guessed from the name
    public static NameParts guess(String fullName, LanguageTag locale) {
        String written = fullName.strip().replaceAll("\\s+", " ");
        Map<String, String> parts = new HashMap<>();
        String rest = takeTitles(written, parts);
        boolean certain = split(rest, locale, parts);
        if (!certain) {
            parts.put("given", rest);
        }
        return new NameParts(PersonName.of(parts, locale), certain);
    }

    private static String takeTitles(String written, Map<String, String> parts) {
        String rest = written;
        StringBuilder title = new StringBuilder();
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
            String word = rest.substring(0, space);
            if (!TITLES.isTitle(word)) {
                break;
            }
            title.append(title.isEmpty() ? "" : " ").append(word);
            rest = rest.substring(space + 1);
        }
        if (!title.isEmpty()) {
            parts.put("title", title.toString());
        }
        return rest;
    }

    private static boolean split(String rest, LanguageTag locale, Map<String, String> parts) {
        if (rest.contains(",")) {
            return byComma(rest, parts);
        }
        return switch (NameScript.of(rest)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA -> EastAsianParts.han(rest, locale, parts);
            case UScript.HANGUL -> EastAsianParts.hangul(rest, parts);
            default -> spaced(List.of(rest.split(" ")), locale, parts);
        };
    }

    /// "Kovács, János": the comma says which part is the surname.
    private static boolean byComma(String rest, Map<String, String> parts) {
        String[] halves = rest.split("\\s*,\\s*", -1);
        boolean plain = halves.length == 2 && !halves[0].isEmpty() && !halves[1].isEmpty();
        if (!plain || AFTER_COMMA.contains(halves[1].toLowerCase(Locale.ROOT))) {
            return false;
        }
        return put(parts, halves[1], null, halves[0]);
    }

    private static boolean spaced(List<String> words, LanguageTag locale, Map<String, String> parts) {
        int count = words.size();
        if (count == 1) {
            return put(parts, words.getFirst(), null, null);
        }
        return switch (locale.language()) {
            case "vi" -> EastAsianParts.vietnamese(words, parts);
            case "ru", "uk", "be", "kk", "ky", "bg" -> SlavicParts.split(words, parts);
            case "is" ->
                isPatronymic(words.getLast())
                        && put(parts, String.join(" ", words.subList(0, count - 1)), null, words.getLast());
            case "hu" -> count == 2 && put(parts, words.get(1), null, words.get(0));
            case "ms", "id" -> malay(words, parts);
            default ->
                GIVEN_THEN_SURNAME.contains(locale.language())
                        && (Particles.split(words, locale.language(), parts)
                                || (count == 2 && put(parts, words.get(0), null, words.get(1))));
        };
    }

    private static boolean isPatronymic(String word) {
        return word.endsWith("son") || word.endsWith("dóttir") || word.endsWith("bur");
    }

    private static boolean malay(List<String> words, Map<String, String> parts) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (Set.of("bin", "binti", "a/l", "a/p").contains(words.get(i).toLowerCase(Locale.ROOT))) {
                String father = String.join(" ", words.subList(i, words.size()));
                return put(parts, String.join(" ", words.subList(0, i)), null, father);
            }
        }
        return false;
    }

    static boolean put(Map<String, String> parts, String given, @Nullable String given2, @Nullable String surname) {
        parts.put("given", given);
        if (given2 != null && !given2.isEmpty()) {
            parts.put("given2", given2);
        }
        if (surname != null) {
            parts.put("surname", surname);
        }
        return true;
    }
}
