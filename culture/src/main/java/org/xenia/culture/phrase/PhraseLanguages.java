package org.xenia.culture.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xenia.language.LanguageTag;

/// Which language of the library serves which reader.
///
/// A text in the same language and script serves, with two limits. A text written for one region serves that region
/// only, and readers who name none where it is the likely one: `pt-BR` serves `pt` but not `pt-PT`. And nothing
/// crosses scripts: `zh-Hant` serves `zh-TW`, never `zh-CN`. Where nothing serves, the answer is empty, not English.
final class PhraseLanguages {

    private static final List<LanguageTag> WRITTEN = List.of(
                    "ar", "de", "en", "es", "fr", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "tr", "vi",
                    "zh-Hans", "zh-Hant")
            .stream()
            .map(LanguageTag::of)
            .toList();

    private static final Set<String> PRESENT =
            PhraseFiles.present(WRITTEN.stream().map(LanguageTag::value).toList());

    private PhraseLanguages() {}

    static List<LanguageTag> list() {
        return WRITTEN.stream()
                .filter(language -> PRESENT.contains(language.value()))
                .toList();
    }

    static Optional<LanguageTag> serving(LanguageTag reader) {
        return list().stream().filter(written -> serves(written, reader)).findFirst();
    }

    private static boolean serves(LanguageTag written, LanguageTag reader) {
        return written.readableAs(reader)
                && (written.region().isEmpty()
                        || reader.region().isEmpty()
                        || written.region().equals(reader.region()));
    }
}
