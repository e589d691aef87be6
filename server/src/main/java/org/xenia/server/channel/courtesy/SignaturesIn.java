package org.xenia.server.channel.courtesy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.SignatureRoutes.SignatureIn;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Needed;

/// Signatures as somebody wants them, one for each language.
record SignaturesIn(@Needed @Nullable List<@Nullable SignatureIn> signatures) {

    private static final int LONGEST = 1_000;
    private static final int MOST = 40;

    /// Those that are wanted; a blank text is none.
    ///
    /// @throws Refusal naming every one at fault
    Map<LanguageTag, String> wanted() {
        Validation validation = new Validation();
        List<@Nullable SignatureIn> given = Objects.requireNonNullElse(signatures, List.of());
        if (given.size() > MOST) {
            validation.add("/signatures", "too_many", Map.of("max", MOST));
        }
        Map<LanguageTag, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            String pointer = "/signatures/" + i;
            SignatureIn one = given.get(i);
            LanguageTag language = validation.language(pointer + "/language", one == null ? null : one.language());
            String text = one == null || one.text() == null ? "" : one.text().strip();
            validation.optionalText(pointer + "/text", text, LONGEST);
            if (!text.isEmpty()) {
                wanted.put(language, text);
            }
        }
        validation.refuse();
        return wanted;
    }
}
