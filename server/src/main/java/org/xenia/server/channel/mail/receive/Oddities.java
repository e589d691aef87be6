package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.kernel.database.Transactions;

/// Holds mails that cannot be taken in, so that the next ones come.
@Component
class Oddities {

    private static final MailParser PARSER = new MailParser();

    /// A server that has a bad moment is asked so often for a mail before it is given up.
    private static final int REFUSALS = 3;

    private static final int MOST_COUNTED = 10_000;

    private final HeldMails held;
    private final Transactions transactions;
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    Oddities(HeldMails held, Transactions transactions) {
        this.held = held;
        this.transactions = transactions;
    }

    /// Holds a mail whose bytes are here.
    void keep(UUID channel, HoldReason reason, WaitingMail waiting, ArrivedMail arrived) {
        transactions.run(() -> {
            held.add(channel, reason, arrived);
            waiting.done(false);
        });
    }

    /// Names a mail that is too large to be taken apart, by what its header says. It is left on its server.
    void keepLarge(UUID channel, WaitingMail waiting) throws MessagingException, IOException {
        ParsedMail head = PARSER.parse(waiting.header());
        transactions.run(() ->
                keepUnread(channel, HoldReason.TOO_LARGE, waiting, head.from().address(), head.subject()));
    }

    /// Holds a mail that its server does not hand out, once that has been so for several connections.
    ///
    /// @throws MailRefused until then
    void keepRefused(UUID channel, WaitingMail waiting, MailRefused refused) throws MailRefused {
        if (refusals.size() > MOST_COUNTED) {
            refusals.clear();
        }
        String key = channel + " " + waiting.name();
        if (refusals.merge(key, 1, Integer::sum) < REFUSALS) {
            throw refused;
        }
        refusals.remove(key);
        transactions.run(() -> keepUnread(channel, HoldReason.FAILED, waiting, "", ""));
    }

    /// It is on the mail server alone.
    private void keepUnread(UUID channel, HoldReason reason, WaitingMail waiting, String sender, String subject) {
        held.add(channel, reason, waiting.name(), sender, subject, waiting.size(), null);
        waiting.done(false);
    }
}
