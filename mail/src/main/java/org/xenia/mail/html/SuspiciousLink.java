package org.xenia.mail.html;

/// A link that may lead elsewhere than it seems.
///
/// @param text what the reader sees
/// @param host where it leads, in ASCII form
/// @param reason what is wrong with it
public record SuspiciousLink(String text, String host, Reason reason) {

    /// What is wrong with a link. The keys of the sentences for readers are `link.other-host` and so on.
    public enum Reason {
        /// The text shows one host, the link leads to another.
        OTHER_HOST("other-host"),
        /// The host imitates another with letters of another script.
        HOMOGRAPH("homograph"),
        /// The host is written in an international form that hides what it looks like.
        PUNYCODE("punycode"),
        /// A name before the host looks like one: `https://bank.example@evil.example`.
        CREDENTIALS("credentials"),
        /// The host is a bare number.
        NUMERIC("numeric");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /// The last part of the text key and the value of `data-warning`.
        public String key() {
            return key;
        }
    }
}
