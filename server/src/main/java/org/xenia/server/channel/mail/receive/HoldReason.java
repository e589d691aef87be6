package org.xenia.server.channel.mail.receive;

import java.util.Locale;

/// Why a mail was not taken for a customer's message. The console has a sentence for each under `held.reason.CODE`.
enum HoldReason {
    /// Larger than a mail may be; it is left on the mail server.
    TOO_LARGE,
    /// It does not say who sent it.
    NO_SENDER,
    /// It bears an address of ours as its sender.
    OWN_MAIL,
    /// Our own mail has come back.
    LOOP,
    /// The sender has written more in an hour than people do.
    TOO_MANY,
    /// It reports on a mail that we do not know.
    REPORT,
    /// A mailbox answers by itself to something that we do not know.
    AUTO_REPLY,
    /// The virus scanner knows it or a file of it; it is left on the mail server.
    INFECTED,
    /// It could not be taken in, or not even fetched; the log of the server says why.
    FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
