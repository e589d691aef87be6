package org.xenia.server.kernel.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.json.JsonMapper;

/// The sentences that the server writes for people, in every language of the console, as ICU messages.
///
/// Each area has a folder with one file per language on the class path (`catalogue/AREA/LANGUAGE.json`).
@Component
public class Catalogue {

    /// The languages in which the console and all refusals exist; the first one is the fallback.
    public static final List<LanguageTag> LANGUAGES = ShippedLanguages.list("server");

    /// The areas that the server itself reads.
    static final List<String> AREAS = List.of("server");

    private final Map<LanguageTag, Map<String, String>> messages = new ConcurrentHashMap<>();

    /// The sentence under a key, with its values put in. Falls back to English for languages we do not have.
    ///
    /// @throws IllegalArgumentException when no language has the key: a bug that the consistency test finds
    /// first
    public String text(LanguageTag language, String key, Map<String, Object> values) {
        LanguageTag best = best(language);
        String pattern = load(best).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message for " + key + " in " + best);
        }
        return new MessageFormat(pattern, ULocale.forLanguageTag(best.value())).format(values);
    }

    /// The sentence under a key that has no values.
    public String text(LanguageTag language, String key) {
        return text(language, key, Map.of());
    }

    /// The first language of an `Accept-Language` header that we have, else English.
    public LanguageTag accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return LANGUAGES.getFirst();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> LanguageTag.find(range.getRange()))
                    .filter(tag -> tag != null && LANGUAGES.stream().anyMatch(tag::readableAs))
                    .map(this::best)
                    .findFirst()
                    .orElse(LANGUAGES.getFirst());
        } catch (IllegalArgumentException malformed) {
            return LANGUAGES.getFirst();
        }
    }

    /// The language of ours that a reader of `wanted` reads best.
    public LanguageTag best(LanguageTag wanted) {
        return LANGUAGES.stream().filter(wanted::readableAs).findFirst().orElse(LANGUAGES.getFirst());
    }

    private Map<String, String> load(LanguageTag language) {
        return messages.computeIfAbsent(language, Catalogue::read);
    }

    private static Map<String, String> read(LanguageTag language) {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            String path = "/catalogue/" + area + "/" + language.value() + ".json";
            try (InputStream file = Catalogue.class.getResourceAsStream(path)) {
                if (file == null) {
                    throw new IllegalStateException("the message catalogue lacks " + path);
                }
                JsonMapper.shared()
                        .readTree(file)
                        .properties()
                        .forEach(entry ->
                                all.put(entry.getKey(), entry.getValue().stringValue()));
            } catch (IOException unreadable) {
                throw new IllegalStateException("cannot read " + path, unreadable);
            }
        }
        return Map.copyOf(all);
    }
}
