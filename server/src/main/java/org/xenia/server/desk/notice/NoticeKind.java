package org.xenia.server.desk.notice;

import java.util.Locale;

/// Why somebody is told. Of two reasons in one matter the later in this list is named.
enum NoticeKind {
    UNASSIGNED,
    MESSAGE,
    ASSIGNED,
    MENTION;

    /// As the database writes it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NoticeKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
