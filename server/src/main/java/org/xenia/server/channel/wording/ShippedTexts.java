package org.xenia.server.channel.wording;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.text.ShippedLanguages;
import tools.jackson.databind.json.JsonMapper;

/// The texts of an area of the catalogue as they are shipped, in every language, as ICU messages.
public final class ShippedTexts {

    /// The languages in which customers are spoken to; the first is the source of the others and the
    /// fallback.
    public static final List<LanguageTag> LANGUAGES = ShippedLanguages.list("widget");

    private final String area;
    private final Map<LanguageTag, Map<String, String>> texts = new ConcurrentHashMap<>();

    /// The texts of an area; those of a language are read when they are first asked for.
    ///
    /// @param area a folder of the catalogue: `widget` or `customer`
    public ShippedTexts(String area) {
        this.area = area;
    }

    /// The texts in a language, English for those it lacks; in the order of the catalogue.
    Map<String, String> in(LanguageTag language) {
        return LANGUAGES.contains(language)
                ? texts.computeIfAbsent(language, missing -> read(area, missing))
                : source();
    }

    /// The English texts.
    Map<String, String> source() {
        return in(LANGUAGES.getFirst());
    }

    private static Map<String, String> read(String area, LanguageTag language) {
        String path = "/catalogue/" + area + "/" + language.value() + ".json";
        try (InputStream file = ShippedTexts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the message catalogue lacks " + path);
            }
            Map<String, String> texts = new LinkedHashMap<>();
            JsonMapper.shared()
                    .readTree(file)
                    .properties()
                    .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue()));
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + path, unreadable);
        }
    }
}
