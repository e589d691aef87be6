package org.xenia.mail.parse;

import java.io.InputStream;

/// The decoded bytes of an attachment. They are decoded while they are read, so that a large mail is in memory once.
@FunctionalInterface
public interface Content {

    /// Opens the content from its start; may be called again.
    InputStream open();
}
