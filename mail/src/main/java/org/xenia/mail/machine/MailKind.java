package org.xenia.mail.machine;

/// Who or what is speaking in a mail.
public enum MailKind {
    /// A person, or nothing says otherwise.
    PERSON(false),
    /// Sent through a list or in bulk: a person may stand behind it, but nobody waits for an acknowledgement.
    BULK(false),
    /// Written by a program without being asked: notifications, orders, alarms.
    NOTIFICATION(true),
    /// An answer that a mailbox gives by itself: out of office, vacation, "we have received your mail".
    AUTO_REPLY(true),
    /// A receipt: the mail was displayed, deleted or relayed (RFC 8098, RFC 3464).
    RECEIPT(true),
    /// A mail server confirms that the mail lies in the recipient's mailbox (RFC 3464, `delivered`).
    DELIVERED(true),
    /// A delivery that is late and still being tried.
    DELAY(true),
    /// A delivery that failed.
    BOUNCE(true),
    /// A complaint of a recipient, sent by their provider (abuse reporting format, RFC 5965).
    COMPLAINT(true);

    private final boolean automatic;

    MailKind(boolean automatic) {
        this.automatic = automatic;
    }

    /// Whether a program wrote the mail.
    public boolean automatic() {
        return automatic;
    }

    /// Whether an answer that a program gives would be wrong: only people get those.
    public boolean suppressesAutomaticAnswer() {
        return this != PERSON;
    }
}
