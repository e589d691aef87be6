package org.xenia.server.channel.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.text.ShippedLanguages;
import tools.jackson.databind.json.JsonMapper;

/// The widget's words as they are shipped, in every language, as ICU messages.
@Component
class ShippedTexts {

    /// The languages of the widget; the first is the source of the others and the fallback.
    static final List<LanguageTag> LANGUAGES = ShippedLanguages.list("widget");

    private final Map<LanguageTag, Map<String, String>> texts;

    ShippedTexts() {
        Map<LanguageTag, Map<String, String>> read = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> read.put(language, read(language)));
        this.texts = Map.copyOf(read);
    }

    /// The texts in a language, English for those it lacks; in the order of the catalogue.
    Map<String, String> in(LanguageTag language) {
        return texts.getOrDefault(language, source());
    }

    /// The English texts.
    Map<String, String> source() {
        return texts.getOrDefault(LANGUAGES.getFirst(), Map.of());
    }

    private static Map<String, String> read(LanguageTag language) {
        String path = "/catalogue/widget/" + language.value() + ".json";
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
