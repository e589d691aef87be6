package org.xenia.culture.format;

import com.ibm.icu.text.DateFormat;

/// How long a date or time is written.
public enum DateStyle {
    FULL(DateFormat.FULL),
    LONG(DateFormat.LONG),
    MEDIUM(DateFormat.MEDIUM),
    SHORT(DateFormat.SHORT),
    /// The month as a word and the year in full: 4/3 is March in Paris and April in Chicago. The product's default.
    UNAMBIGUOUS(DateFormat.LONG);

    private final int icu;

    DateStyle(int icu) {
        this.icu = icu;
    }

    int icu() {
        return icu;
    }
}
