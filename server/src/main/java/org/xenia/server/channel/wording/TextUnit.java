package org.xenia.server.channel.wording;

import java.util.List;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.http.Among;

/// One text of a channel with what stands for it in each language.
///
/// @param source as shipped in English
public record TextUnit(String key, Variant source, List<Variant> variants) {

    /// The text in a language.
    ///
    /// @param status `shipped`, `own`, or `outdated`: own, and what it replaced has changed since
    public record Variant(
            LanguageTag language,
            String text,
            @Among({"shipped", "own", "outdated"}) String status) {}

    /// All texts of a channel.
    public record Units(List<TextUnit> units) {}
}
