package org.xenia.language.translate.check;

/// What a failed check means.
public enum Severity {
    /// A fact is lost or changed: the text must not go out unseen.
    BLOCKING,
    /// Something looks odd: a person may look.
    ADVISORY
}
