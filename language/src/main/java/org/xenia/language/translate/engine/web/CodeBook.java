package org.xenia.language.translate.engine.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// The codes a service writes for languages, where they are not BCP 47 or not in its canonical form.
final class CodeBook {

    private final Map<String, String> aliases;
    private final Map<LanguageTag, String> codes = new ConcurrentHashMap<>();

    /// @param aliases BCP 47 tags by the service's own odd codes
    CodeBook(Map<String, String> aliases) {
        this.aliases = Map.copyOf(aliases);
    }

    /// The language a service means by a code, or null when it is none that BCP 47 knows.
    @Nullable
    LanguageTag learn(String code) {
        LanguageTag tag = LanguageTag.find(aliases.getOrDefault(code, code));
        if (tag != null) {
            codes.putIfAbsent(tag, code);
        }
        return tag;
    }

    /// The code for a language: as learned, else the tag itself.
    String code(LanguageTag tag) {
        return codes.getOrDefault(tag, tag.value());
    }
}
