package org.xenia.mail.header;

/// One line of a header, unfolded but not decoded.
///
/// @param name the name as written, without white space
/// @param value what follows the colon, one character for each byte (ISO 8859-1), so that nothing is lost before
///     somebody knows the character set
public record HeaderField(String name, String value) {

    /// Whether this field has the name, whatever the case.
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
