package org.xenia.server.assistant.grammar;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.JsonNode;

/// A language as LanguageTool calls it: `en-GB`, `de-DE`, `fr`. Spelling is checked only where the code names
/// the country, for languages that have several.
record Dialect(String code, LanguageTag tag) {

    /// What the server lists under `/v2/languages`.
    static List<Dialect> list(JsonNode answer) {
        List<Dialect> dialects = new ArrayList<>();
        for (JsonNode each : answer) {
            String code = each.path("longCode").asString("");
            LanguageTag tag = LanguageTag.find(code);
            if (tag != null) {
                dialects.add(new Dialect(code, tag));
            }
        }
        return List.copyOf(dialects);
    }

    /// The code for a language: of its own region, else of the reader's country, else of its most likely region;
    /// null when the server does not know the language in this script.
    ///
    /// @param country ISO 3166-1 alpha-2; empty when unknown
    static @Nullable String find(List<Dialect> dialects, LanguageTag wanted, String country) {
        List<Dialect> readable =
                dialects.stream().filter(each -> each.tag().readableAs(wanted)).toList();
        String language = wanted.language();
        String likely =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(wanted.value())).getCountry();
        for (String region : List.of(wanted.region(), country, likely)) {
            for (Dialect each : readable) {
                if (!region.isEmpty() && each.code().equals(language + "-" + region)) {
                    return each.code();
                }
            }
        }
        return readable.stream()
                .map(Dialect::code)
                .filter(code -> code.equals(language))
                .findFirst()
                .orElse(readable.isEmpty() ? null : readable.getFirst().code());
    }
}
