package org.xenia.culture.pack;

/// What a pack describes.
public enum PackKind {
    /// A market: a territory, by its ISO 3166-1 alpha-2 code, such as `JP`.
    MARKET,
    /// A language, by its BCP 47 tag, such as `ja`, `pt-BR` or `zh-Hant`.
    LANGUAGE
}
