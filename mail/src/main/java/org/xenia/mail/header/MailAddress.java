package org.xenia.mail.header;

/// One address of a header, as a person reads it.
///
/// @param address the bare address such as `ana@example.org`, decoded; empty when a header names somebody without
///     one
/// @param name the display name, decoded and without quotation marks; empty when there is none
public record MailAddress(String address, String name) {

    /// Nobody: what stands for the sender of a mail that names none.
    public static final MailAddress NOBODY = new MailAddress("", "");

    /// The part before the last `@`; the whole address when there is none.
    public String localPart() {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /// The part after the last `@`; empty when there is none.
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }
}
