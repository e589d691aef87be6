package org.xenia.culture.pack;

/// How good the evidence for a fact or a rule is, and with it what the product may do on its strength.
public enum Grade {
    /// A standard, a law, official documentation, or found by running it. May block or compute.
    A,
    /// A peer-reviewed study or several independent good sources. May warn.
    B,
    /// Consistent guidance of practitioners or reference works. May hint, until a native reviewer has signed it.
    C,
    /// Disputed, dated, anecdotal or a popular myth. Information only, and said to be disputed.
    D
}
