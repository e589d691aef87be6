package org.xenia.language.protect;

/// What a protected token is. The set is closed: checks after translation switch over it.
public enum Kind {
    /// A hole that a program fills or an escape that it reads: `{name}`, `%1$s`, `{{ user }}`, `:count`,
    /// `\n`. A whole ICU plural or select argument is one token, because an engine that sees its inside
    /// breaks its syntax.
    PLACEHOLDER(true),
    /// HTML or XML: one tag, comment or entity.
    TAG(true),
    /// A web address, with or without its scheme.
    URL(true),
    /// An e-mail address.
    EMAIL(true),
    /// A telephone number of a clear shape: international, or grouped as people write them.
    PHONE(true),
    /// An international bank account number whose check digits hold.
    IBAN(true),
    /// An order, parcel, invoice or serial code: `XN-2024-88431`, `1Z999AA10123456784`, `#10442`.
    ID(true),
    /// A do-not-translate term that the caller gave.
    TERM(true),
    /// `#word`.
    HASHTAG(true),
    /// `@name`.
    MENTION(true),
    /// A file name, path, version, option, identifier or text in back-ticks.
    CODE(true),
    /// A number together with its currency sign or code. Its form may change with the language, its digits
    /// may not.
    AMOUNT(false),
    /// A number, date, time or percentage in any digits. Its form may change with the language, its digits
    /// may not.
    NUMBER(false),
    /// A pictograph with its modifiers.
    EMOJI(false);

    private final boolean verbatim;

    Kind(boolean verbatim) {
        this.verbatim = verbatim;
    }

    /// True when the token must come out of a translation byte for byte and is therefore worth a marker; false
    /// when a translator may rewrite it and only its digits or its presence can be checked.
    public boolean verbatim() {
        return verbatim;
    }
}
