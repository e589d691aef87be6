package org.xenia.server.channel.mail.receive;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.machine.MailKind;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.kernel.database.StoredText;

/// Decides which mails are held back for somebody to look at, so that machines do not talk to each other through us.
@Component
class Judgement {

    /// More than this in an hour no person writes.
    static final int PERSON_AN_HOUR = 60;

    /// More than this in an hour from a machine is a loop.
    static final int MACHINE_AN_HOUR = 10;

    private final JdbcClient jdbc;

    Judgement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Why a mail is held back; null when it is a customer's. Takes part in the caller's transaction.
    ///
    /// @param conversation to which it belongs
    @Nullable
    HoldReason find(UUID channel, ArrivedMail arrived, MailboxSettings mailbox, @Nullable UUID conversation) {
        MailAddress sender = arrived.sender(mailbox);
        if (sender.address().isBlank()) {
            return HoldReason.NO_SENDER;
        }
        if (arrived.loopMark().isPresent()) {
            return HoldReason.LOOP;
        }
        if (ArrivedMail.isOwn(sender, mailbox)) {
            return HoldReason.OWN_MAIL;
        }
        if (arrived.mail().kind() == MailKind.AUTO_REPLY && conversation == null) {
            return HoldReason.AUTO_REPLY;
        }
        boolean automatic = arrived.mail().automatic();
        int most = automatic ? MACHINE_AN_HOUR : PERSON_AN_HOUR;
        return countOfHour(channel, sender.address(), automatic, arrived.arrivedAt()) >= most
                ? HoldReason.TOO_MANY
                : null;
    }

    // Counted by when mails reached the mailbox: an old mailbox that is read in minutes is no flood. What a machine
    // sends is counted by itself: a person who has written ten mails may still send an away note.
    private int countOfHour(UUID channel, String sender, boolean automatic, Instant at) {
        return jdbc.sql("""
                        select count(*) from channel.mail
                         where channel_id = ? and sender = ? and (automatic or not ?)
                           and arrived_at > ? and arrived_at <= ?
                        """)
                .param(channel)
                .param(StoredText.encode(sender.toLowerCase(Locale.ROOT)))
                .param(automatic)
                .param(Timestamp.from(at.minus(Duration.ofHours(1))))
                .param(Timestamp.from(at))
                .query(Integer.class)
                .single();
    }
}
