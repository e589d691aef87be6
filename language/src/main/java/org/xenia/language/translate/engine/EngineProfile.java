package org.xenia.language.translate.engine;

import org.xenia.language.protect.MarkerStyle;

/// What is known about an engine before it is asked.
///
/// @param name stable name, shown to people and stored with every translation: `apertium`, `deepl`
/// @param version version or model, as far as the engine tells; `unknown` else
/// @param operator who processes the text: the house itself, or a company
/// @param country ISO 3166-1 code of the place of processing; empty when inside the house or not known
/// @param outside whether text leaves the house
/// @param formality whether the engine can be told how to address the reader
/// @param style how it carries markers
/// @param maxCharacters longest text of one request in UTF-16 code units
/// @param trust the house's estimate of how good its translations are before any check, 0 to 1
public record EngineProfile(
        String name,
        String version,
        String operator,
        String country,
        boolean outside,
        boolean formality,
        MarkerStyle style,
        int maxCharacters,
        double trust) {

    /// Checks that there is a name and a positive limit.
    public EngineProfile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an engine needs a name");
        }
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters must be positive: " + maxCharacters);
        }
        if (!(trust >= 0 && trust <= 1)) {
            throw new IllegalArgumentException("trust is 0 to 1: " + trust);
        }
    }

    /// The same engine under another name, so that two accounts of one service can stand in one order.
    public EngineProfile named(String other) {
        return new EngineProfile(other, version, operator, country, outside, formality, style, maxCharacters, trust);
    }

    /// The same engine with the version it has told.
    public EngineProfile versioned(String told) {
        return new EngineProfile(name, told, operator, country, outside, formality, style, maxCharacters, trust);
    }
}
