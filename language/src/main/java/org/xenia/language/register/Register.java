package org.xenia.language.register;

/// How a text addresses its reader.
public enum Register {
    /// The distant or polite form: vous, Sie, usted, です・ます.
    FORMAL,
    /// The familiar form: tu, du, plain endings.
    INFORMAL,
    /// Both, each with an unmistakable cue.
    MIXED,
    /// Nothing marks it.
    NEUTRAL
}
