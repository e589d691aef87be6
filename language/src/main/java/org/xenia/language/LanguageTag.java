package org.xenia.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A language as BCP 47 writes it, in canonical case: `es`, `zh-Hans`, `pt-BR`, `und` when nothing can be said.
///
/// Kept as a type so that a language is never confused with a country, a locale of a page or free text.
public record LanguageTag(String value) {

    /// Tags come with every message and row, and reading one takes microseconds: what was found out is kept, up to so
    /// many tags, since anybody may send one.
    private static final int KEPT = 4_000;

    private static final Map<String, String> CANONICAL = new ConcurrentHashMap<>();
    private static final Map<String, String> SCRIPTS = new ConcurrentHashMap<>();

    /// Nothing can be said about the language. Stands after the maps that it is kept in.
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");

    /// Checks and canonicalises the tag.
    ///
    /// @throws IllegalArgumentException when the text is not a well-formed BCP 47 tag
    public LanguageTag {
        value = kept(CANONICAL, value, LanguageTag::canonical);
    }

    /// The tag for a text, which must be well formed.
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /// The tag for a text, or null when the text is empty or not well formed.
    public static @Nullable LanguageTag find(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new LanguageTag(value);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /// The language alone: `zh` of `zh-Hant-TW`.
    public String language() {
        int end = value.indexOf('-');
        return end < 0 ? value : value.substring(0, end);
    }

    /// The script that text in this language is written in, stated or likely: `Hant` of `zh-TW`, `Latn` of
    /// `es`.
    public String script() {
        return kept(
                SCRIPTS,
                value,
                tag -> ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript());
    }

    /// The region when the tag states one, else an empty text.
    public String region() {
        return ULocale.forLanguageTag(value).getCountry();
    }

    /// True when nothing can be said.
    public boolean undetermined() {
        return value.equals("und");
    }

    /// True when a reader of one reads the other without translation: the same language in the same script.
    public boolean readableAs(LanguageTag other) {
        return language().equals(other.language()) && script().equals(other.script());
    }

    @Override
    public String toString() {
        return value;
    }

    private static String kept(Map<String, String> known, String tag, UnaryOperator<String> find) {
        String found = known.get(tag);
        if (found == null) {
            found = find.apply(tag);
            if (known.size() < KEPT) {
                known.put(tag, found);
            }
        }
        return found;
    }

    private static String canonical(String text) {
        try {
            String tag = new ULocale.Builder()
                    .setLanguageTag(text.trim().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.isEmpty() ? "und" : tag;
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + text, malformed);
        }
    }
}
