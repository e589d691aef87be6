package org.xenia.culture.coach.rule;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.language.LanguageTag;

/// For whom a rule is.
///
/// @param languages tags such as `de`, `zh-Hant`, `pt-PT`, `es-419`; empty means any
/// @param markets ISO 3166-1 codes of the customer's country; empty means any
/// @param except tags and codes it is not for
public record Scope(List<String> languages, List<String> markets, List<String> except) {

    /// The tags that rule files name.
    private static final Map<String, ULocale> TAGS = new ConcurrentHashMap<>();

    /// Copies the lists.
    public Scope {
        languages = List.copyOf(languages);
        markets = List.copyOf(markets);
        except = List.copyOf(except);
    }

    /// True when the rule is for the reader of this draft.
    public boolean holds(Draft draft) {
        return (languages.isEmpty() || any(languages, draft))
                && (markets.isEmpty() || markets.contains(draft.country()))
                && !(except.contains(draft.country()) || any(except, draft));
    }

    /// True when a tag covers the draft's locale: the same language; the same script and, for what it
    /// names, the same country or a country of the named part of the world. A country counts when locale
    /// or customer states it.
    public static boolean covers(String key, Draft draft) {
        return covers(key, draft.locale(), draft.country());
    }

    /// The same for a locale and a country; an empty country is unknown.
    public static boolean covers(String key, LanguageTag locale, String country) {
        if (key.equals("*")) {
            return true;
        }
        ULocale named = TAGS.get(key);
        if (named == null) {
            named = TAGS.computeIfAbsent(key, ULocale::forLanguageTag);
        }
        if (!named.getLanguage().equals(language(locale))) {
            return false;
        }
        if (!named.getScript().isEmpty() && !named.getScript().equals(locale.script())) {
            return false;
        }
        return named.getCountry().isEmpty() || within(named.getCountry(), country);
    }

    private static boolean any(List<String> keys, Draft draft) {
        for (String key : keys) {
            if (covers(key, draft)) {
                return true;
            }
        }
        return false;
    }

    /// How particular a tag is: `de-CH` is more so than `de`.
    public int depth() {
        return languages.stream().mapToInt(String::length).max().orElse(0) + markets.size();
    }

    /// The scope in the notation of the rule files; `all` when it names nothing.
    public String shown() {
        String named = String.join(" ", languages) + (markets.isEmpty() ? "" : " in " + String.join(" ", markets));
        return named.isBlank() ? "all" : named.strip();
    }

    private static String language(LanguageTag locale) {
        return switch (locale.language()) {
            case "tl" -> "fil";
            case "no" -> "nb";
            default -> locale.language();
        };
    }

    private static boolean within(String named, String country) {
        if (named.equals(country) || country.isEmpty()) {
            return named.equals(country);
        }
        try {
            return Character.isDigit(named.charAt(0))
                    && Region.getInstance(named).contains(Region.getInstance(country));
        } catch (IllegalArgumentException unknownRegion) {
            return false;
        }
    }
}
