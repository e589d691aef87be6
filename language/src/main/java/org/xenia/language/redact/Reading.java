package org.xenia.language.redact;

/// A text while it is searched: as written, made plain, with the words around each place and the hints of the
/// caller.
record Reading(String original, Plain plain, Context context, Hints hints) {

    static Reading of(String text, Hints hints, CommonWords common) {
        Plain plain = Plain.of(text);
        return new Reading(text, plain, new Context(plain, common), hints);
    }
}
