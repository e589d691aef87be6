package org.xenia.mail.trim;

/// What a label in the header block above a quoted mail names.
enum HeaderRole {
    FROM,
    DATE,
    TO,
    CC,
    SUBJECT,
    OTHER
}
