package org.xenia.culture.pack;

/// A pack's file is not as packs must be: which file, which fact, and what is wrong.
public final class InvalidPack extends RuntimeException {

    InvalidPack(String where, String problem, @org.jspecify.annotations.Nullable Throwable cause) {
        super(where + ": " + problem, cause);
    }
}
