package org.xenia.language.translate;

import java.util.Set;
import org.xenia.language.LanguageTag;

/// What stands between two sentences. Languages differ: Chinese, Japanese and Thai put nothing there, others a space,
/// so the gap of the original is wrong in a translation between the two kinds.
final class Gap {

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "yue", "ja", "th", "km", "lo", "my");

    private Gap() {}

    /// The gap after a sentence of the translation.
    ///
    /// @param original what stood there in the original
    static String after(String original, LanguageTag from, LanguageTag to) {
        boolean spacedBefore = !WITHOUT_SPACES.contains(from.language());
        boolean spacedNow = !WITHOUT_SPACES.contains(to.language());
        if (original.isEmpty() && !spacedBefore && spacedNow) {
            return " ";
        }
        // Between Thai sentences a space is right; only the others go without.
        if (original.equals(" ") && spacedBefore && !spacedNow && !to.language().equals("th")) {
            return "";
        }
        return original;
    }
}
