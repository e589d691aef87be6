package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;

/// Holds mails that cannot be taken in, so that the next ones come.
@Component
class Oddities {

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

    /// Holds a mail that is too large to be taken apart. It is fetched before the transaction begins: that takes
    /// minutes.
    void keepLarge(UUID channel, WaitingMail waiting) throws MessagingException, IOException {
        String sender = waiting.header("From");
        String subject = waiting.header("Subject");
        if (!waiting.isStreamed()) {
            transactions.run(() -> keepUnread(channel, HoldReason.TOO_LARGE, waiting, sender, subject));
            return;
        }
        Path file = Files.createTempFile("xenia-mail", ".eml");
        try {
            try (InputStream content = waiting.open()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            transactions.run(() -> keepFile(channel, waiting, sender, subject, file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void keepFile(UUID channel, WaitingMail waiting, String sender, String subject, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            held.add(channel, HoldReason.TOO_LARGE, waiting.name(), sender, subject, waiting.size(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        waiting.done(false);
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
