package org.xenia.language.translate.engine.apertium;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Apertium's codes for languages: ISO 639-3 or 639-1, with a region or variety after an underscore (`spa`,
/// `por_BR`, `cat_valencia`).
public final class ApertiumCodes {

    private static final Map<String, String> SHORT_BY_LONG = Stream.of(ULocale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .collect(Collectors.toMap(
                    code -> new ULocale(code).getISO3Language(), code -> code, (first, second) -> first));
    private static final Map<String, String> VARIETIES =
            Map.of("oci_aran", "oc-aranes", "oc_aran", "oc-aranes", "hbs", "sh", "nor", "no");

    private final Map<LanguageTag, String> codes = new ConcurrentHashMap<>();

    /// The language a code means, or null when it is none that BCP 47 knows. The code is kept for [#code].
    public @Nullable LanguageTag learn(String code) {
        LanguageTag tag = LanguageTag.find(bcp47(code));
        if (tag != null) {
            codes.putIfAbsent(tag, code);
        }
        return tag;
    }

    /// The code for a language, as learned, else as ISO 639-3 has it.
    public String code(LanguageTag tag) {
        String known = codes.get(tag);
        if (known != null) {
            return known;
        }
        String code = ULocale.forLanguageTag(tag.language()).getISO3Language();
        return code.isEmpty() ? tag.language() : code;
    }

    private static String bcp47(String code) {
        String variety = VARIETIES.get(code);
        if (variety != null) {
            return variety;
        }
        int end = code.indexOf('_');
        String language = end < 0 ? code : code.substring(0, end);
        String rest = end < 0 ? "" : "-" + code.substring(end + 1);
        return SHORT_BY_LONG.getOrDefault(language, language) + rest;
    }
}
