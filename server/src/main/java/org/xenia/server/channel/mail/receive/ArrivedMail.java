package org.xenia.server.channel.mail.receive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.header.MailDates;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.thread.ConversationAddress;
import org.xenia.server.channel.mail.thread.ThreadIds;

/// A mail as it arrived in a mailbox.
///
/// @param bytes as it came
/// @param mail what it says
/// @param mailId its Message-ID, or one made of its content
/// @param arrivedAt when it reached the mailbox, as far as that can be told
// Never compared, and a list of its bytes would be several times as large.
@SuppressWarnings("ArrayRecordComponent")
record ArrivedMail(byte[] bytes, ParsedMail mail, String mailId, Instant arrivedAt) {

    private static final MailParser PARSER = new MailParser();

    /// @param arrivedAt when the server knows it
    static ArrivedMail of(byte[] bytes, @Nullable Instant arrivedAt) {
        ParsedMail mail = PARSER.parse(bytes);
        String stated = mail.messageId();
        // The same content fetched twice is the same mail.
        String id = stated == null || stated.length() > 500 ? ThreadIds.made(bytes) : stated;
        Instant now = Instant.now();
        Instant at = arrivedAt == null ? received(mail.headers().all("Received")) : arrivedAt;
        return new ArrivedMail(bytes, mail, id, at == null || at.isAfter(now) ? now : at);
    }

    /// When the last server on its way took a mail, as that server wrote into it; null when it did not.
    ///
    /// @param fields the last server's first
    static @Nullable Instant received(Stream<String> fields) {
        return fields.findFirst()
                .map(field -> MailDates.find(
                        field.substring(field.lastIndexOf(';') + 1).strip()))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /// Who wrote it: the one who wants the answer when a form on our own site has sent it.
    MailAddress sender(MailboxSettings mailbox) {
        MailAddress from = mail.from();
        return isOwn(from, mailbox)
                ? mail.replyTo().stream()
                        .filter(reply -> !reply.address().isEmpty() && !isOwn(reply, mailbox))
                        .findFirst()
                        .orElse(from)
                : from;
    }

    /// Where the sender wants answers, when that is elsewhere; null otherwise.
    @Nullable
    String replyTo(MailAddress sender) {
        return mail.replyTo().stream()
                .map(MailAddress::address)
                .filter(address -> !address.isEmpty() && !address.equalsIgnoreCase(sender.address()))
                .findFirst()
                .orElse(null);
    }

    /// Every address under which it may have reached us, as written.
    Stream<String> targets() {
        return Stream.concat(
                Stream.concat(mail.to().stream(), mail.cc().stream()).map(MailAddress::address),
                Targets.of(mail.headers()));
    }

    /// The address of ours that it was written to; null when no header shows one. What the last server delivered to
    /// comes last: behind an alias that is the mailbox, and not what the writer knows.
    @Nullable
    String ownAddress(MailboxSettings mailbox) {
        return Stream.of(
                        mail.headers().all("X-Original-To").map(ArrivedMail::bare),
                        Stream.concat(mail.to().stream(), mail.cc().stream()).map(MailAddress::address),
                        Stream.of("Envelope-To", "Delivered-To")
                                .flatMap(mail.headers()::all)
                                .map(ArrivedMail::bare))
                .flatMap(addresses -> addresses)
                .map(ConversationAddress::plain)
                .filter(mailbox::isOwn)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String bare(String address) {
        return address.strip().replaceAll("^<|>$", "");
    }

    /// The mark that our own mail bears.
    Optional<String> loopMark() {
        return mail.headers().find("X-Xenia-Loop");
    }

    static boolean isOwn(MailAddress address, MailboxSettings mailbox) {
        return mailbox.isOwn(address.address()) || mailbox.isOwn(ConversationAddress.plain(address.address()));
    }
}
