package org.xenia.language.detect;

/// Bits that say in which writing systems a Han character is at home.
public final class HanUse {

    /// Simplified Chinese.
    public static final int SIMPLIFIED = 1;

    /// Traditional Chinese.
    public static final int TRADITIONAL = 2;

    /// Japanese, among the characters of everyday use.
    public static final int JAPANESE = 4;

    /// Japanese, in names and rare words only.
    public static final int RARE_JAPANESE = 8;

    private HanUse() {}
}
