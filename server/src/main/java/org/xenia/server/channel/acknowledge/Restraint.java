package org.xenia.server.channel.acknowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.acknowledge.AcknowledgementStore.Due;
import org.xenia.server.channel.acknowledge.AcknowledgementStore.FirstMail;
import org.xenia.server.customer.Customer;

/// When nothing may be said by itself: to machines, to lists, to addresses that nobody reads, to people
/// who were told often enough, and about old mail. Takes part in the caller's transaction.
@Component
class Restraint {

    /// Conversations of one person whose first message is acknowledged.
    static final int MOST_AN_HOUR = 3;
    /// The same within a day.
    static final int MOST_A_DAY = 10;

    /// What was written longer ago than this, for example before the mailbox was connected, is answered
    /// by people only.
    private static final Duration OLD = Duration.ofHours(24);

    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:.*[.+_-])?(?:no|do[.+_-]?not|not|never)[.+_-]?(?:reply|respond|answer)(?:[.+_-].*)?@.*"
                    + "|(?:mailer[.+_-]?daemon|postmaster|bounces?|root|nobody|majordomo|listserv|undisclosed-recipients)"
                    + "(?:[.+_=-].*)?@.*"
                    + "|(?:owner-.*|.*-(?:request|owner|bounces?))@.*");

    private final AcknowledgementStore store;

    Restraint(AcknowledgementStore store) {
        this.store = store;
    }

    /// Why nothing is said; null when it may be. The reasons are codes for administrators.
    @Nullable
    String find(Due due, Customer customer, Instant now) {
        if (due.over()) {
            return "over";
        }
        String unfit = due.mail() == null ? null : unfit(due.mail(), now);
        if (unfit != null) {
            return unfit;
        }
        if (due.mail() != null && customer.undeliverable(due.mail().sender())) {
            return "undeliverable";
        }
        boolean often =
                store.countOf(due.customer(), 1) >= MOST_AN_HOUR || store.countOf(due.customer(), 24) >= MOST_A_DAY;
        return often ? "often" : null;
    }

    private static @Nullable String unfit(FirstMail mail, Instant now) {
        if (mail.automatic()) {
            return "automatic";
        }
        if (mail.bulk()) {
            return "list";
        }
        if (isNobody(mail.sender()) || (mail.replyTo() != null && isNobody(mail.replyTo()))) {
            return "no_reply";
        }
        Instant written = mail.writtenAt();
        return written != null && written.isBefore(now.minus(OLD)) ? "old" : null;
    }

    /// Whether nobody reads what is sent to an address.
    static boolean isNobody(String address) {
        return NOBODY.matcher(address).matches();
    }
}
