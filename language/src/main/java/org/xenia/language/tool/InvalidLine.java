package org.xenia.language.tool;

/// A line of input that a tool cannot take: which field, and what is wrong with it.
public final class InvalidLine extends RuntimeException {

    private final String field;

    /// Names the field and what is wrong with it, in plain English.
    public InvalidLine(String field, String message) {
        super(message);
        this.field = field;
    }

    /// The name of the field at fault.
    public String field() {
        return field;
    }
}
