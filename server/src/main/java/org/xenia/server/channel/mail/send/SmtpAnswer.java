package org.xenia.server.channel.mail.send;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.xenia.server.channel.delivery.DeliveryReason;
import org.xenia.server.channel.delivery.DeliveryResult;
import org.xenia.server.channel.delivery.DeliveryResult.Answer;
import org.xenia.server.channel.delivery.DeliveryResult.Refused;
import org.xenia.server.channel.delivery.DeliveryResult.Retry;

/// What an SMTP server answered (RFC 5321, with the finer codes of RFC 3463) and what that means: 4xx is worth another
/// try, 5xx is not.
///
/// @param code of three digits
/// @param enhanced such as `5.1.1`; empty when the server gives none
/// @param aboutRecipient whether it was said of the customer's address, and not of us or of the mail
record SmtpAnswer(int code, String enhanced, boolean aboutRecipient, String words) {

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern TOO_MUCH = Pattern.compile("(?i)rate|too many|limit|thrott|slow down");

    /// The answer that ended a try; null when no answer came.
    static @Nullable SmtpAnswer find(MessagingException failed) {
        SmtpAnswer last = null;
        for (Exception at = failed; at != null; at = next(at)) {
            SmtpAnswer answer = of(at);
            last = answer == null ? last : answer;
        }
        return last;
    }

    private static @Nullable Exception next(Exception at) {
        return at instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    // The library lists what was said of each address behind what was said of the mail: the last word is the first.
    private static @Nullable SmtpAnswer of(Exception failed) {
        return switch (failed) {
            case SMTPAddressFailedException address -> of(address.getReturnCode(), address.getMessage(), true);
            case SMTPSenderFailedException sender -> of(sender.getReturnCode(), sender.getMessage(), false);
            case SMTPSendFailedException mail -> of(mail.getReturnCode(), mail.getMessage(), false);
            default -> null;
        };
    }

    static @Nullable SmtpAnswer of(int code, @Nullable String words, boolean aboutRecipient) {
        if (code < 400 || code > 599) {
            return null;
        }
        String said = words == null ? "" : words;
        Matcher enhanced = ENHANCED.matcher(said);
        return new SmtpAnswer(code, enhanced.find() ? enhanced.group() : "", aboutRecipient, said);
    }

    /// What the outbox is told.
    DeliveryResult result() {
        Answer answer = new Answer(code, words.strip());
        return code < 500 ? new Retry(temporary(), null, answer) : new Refused(permanent(), answer);
    }

    private DeliveryReason temporary() {
        if ((code == 452 && aboutRecipient) || enhanced.equals("4.2.2")) {
            return DeliveryReason.MAILBOX_FULL;
        }
        if (aboutRecipient) {
            return DeliveryReason.REJECTED;
        }
        return TOO_MUCH.matcher(words).find() ? DeliveryReason.RATE_LIMITED : DeliveryReason.PROVIDER_FAILING;
    }

    private DeliveryReason permanent() {
        if (enhanced.endsWith(".2.2") || (code == 552 && aboutRecipient)) {
            return DeliveryReason.MAILBOX_FULL;
        }
        if (code == 552 || enhanced.endsWith(".3.4") || enhanced.endsWith(".2.3")) {
            return DeliveryReason.TOO_LARGE;
        }
        if (code == 530 || code == 535 || code == 538) {
            return DeliveryReason.NOT_AUTHORISED;
        }
        boolean policy = enhanced.startsWith("5.7.");
        if (aboutRecipient) {
            return policy
                    ? DeliveryReason.BLOCKED
                    : unknownAddress() ? DeliveryReason.ADDRESS_UNKNOWN : DeliveryReason.REJECTED;
        }
        return policy ? DeliveryReason.BLOCKED : DeliveryReason.REJECTED;
    }

    private boolean unknownAddress() {
        return enhanced.startsWith("5.1.")
                || code == 550
                || code == 551
                || code == 553
                || words.toLowerCase(Locale.ROOT).contains("unknown");
    }
}
