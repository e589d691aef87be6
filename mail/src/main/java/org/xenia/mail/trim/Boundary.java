package org.xenia.mail.trim;

/// What stands between a person's words and another mail.
///
/// @param end the index of the line after it
/// @param kind what it says about the mail below
record Boundary(int end, Kind kind) {

    /// What a boundary says.
    enum Kind {
        /// Quoted below: "On … wrote:", "-----Original Message-----".
        QUOTE,
        /// Another mail with its header, quoted or forwarded.
        MAIL,
        /// Forwarded below.
        FORWARD
    }
}
