package org.xenia.server.kernel;

import java.util.Locale;

/// One kind of refusal. Each module lists its own in an enum that implements this; every one has a sentence
/// in the catalogue under `refusal.CODE` in every language.
public interface RefusalCode {

    /// The name of the enum constant.
    String name();

    /// The HTTP status that answers it.
    int status();

    /// The stable code that programs read, for example `closed_conversation`.
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
