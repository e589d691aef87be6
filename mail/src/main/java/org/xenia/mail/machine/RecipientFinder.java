package org.xenia.mail.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.AddressParser;
import org.xenia.mail.header.EncodedWords;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.MailAddress;

/// Finds the address that a mail did not reach.
final class RecipientFinder {

    /// In running text only the letters of the English alphabet count, because other scripts write without spaces.
    private static final String ADDRESS =
            "[A-Za-z0-9!#$%&*+=?^_`{}~.-]{1,80}@[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?";
    private static final String WIDE_ADDRESS =
            "[^\\s<>\"'(),:;\\[\\]|/\\\\]{1,80}@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,200}[\\p{L}\\p{N}]";

    /// Places where mail servers name the recipient, the surest first.
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("(?m)^[ \\t]*(?:>>> ?)?<(" + ADDRESS + ")>"),
            Pattern.compile("(?im)(?:recipient address|final recipient|failed recipient|target mail address|userid"
                    + "|addressed to|recipients?|not delivered to|not reach(?: the following)?|delivered to|deliver(?: "
                    + "message)? to|affected|message to|your mail to|rcpt to|failed|宛先|收件人|получател\\p{L}*|destinataire"
                    + "|empfänger|destinatario)[^\\n@]{0,40}?[:：\\s<]\\s*<?\"?(" + ADDRESS + ")"),
            Pattern.compile("(?m)^[ \\t]*[*\"'-]{0,2} ?<?(" + ADDRESS + ")"),
            Pattern.compile("(" + ADDRESS + ")"));
    private static final Pattern WHOLE = Pattern.compile(WIDE_ADDRESS);
    private static final Pattern HEADER = Pattern.compile("(?im)^[ \\t>]*(to|cc|envelope-to):[ \\t]*(.{3,500})$");

    private final Evidence mail;
    private final Set<String> ours = new LinkedHashSet<>();
    private final Set<String> intended = new LinkedHashSet<>();

    private RecipientFinder(Evidence mail) {
        this.mail = mail;
        mail.recipients().forEach(address -> ours.add(lower(address.address())));
        ours.add(lower(mail.sender().address()));
        addresses(mail.returned(), "From", ours);
        addresses(mail.returned(), "To", intended);
        addresses(mail.returned(), "Cc", intended);
        addresses(mail.returned(), "X-Envelope-To", intended);
        Matcher header = HEADER.matcher(TopText.rest(mail.text()));
        while (header.find()) {
            AddressParser.parse(header.group(2)).forEach(address -> intended.add(lower(address.address())));
        }
        intended.removeIf(address -> address.indexOf('@') < 0);
    }

    /// The recipient of a group of a delivery status, or `null` when nothing names one.
    static @Nullable String find(Evidence mail, Headers group) {
        RecipientFinder finder = new RecipientFinder(mail);
        List<String> named = new ArrayList<>();
        for (String field : List.of("Original-Recipient", "Final-Recipient", "X-Actual-Recipient")) {
            group.find(field)
                    .map(RecipientFinder::typed)
                    .filter(address -> !address.isEmpty())
                    .ifPresent(named::add);
        }
        for (String address : named) {
            if (finder.intended.contains(lower(address))) {
                return address;
            }
        }
        return named.isEmpty() ? finder.search() : named.getFirst();
    }

    /// The recipient that a worded report names, or `null`.
    static @Nullable String find(Evidence mail) {
        return new RecipientFinder(mail).search();
    }

    /// Whether a worded report names somebody else than those who got it.
    static boolean namesAnother(Evidence mail) {
        return new RecipientFinder(mail).another() != null;
    }

    private @Nullable String search() {
        String another = another();
        return another != null ? another : subject();
    }

    private @Nullable String another() {
        String failed = mail.headers().find("X-Failed-Recipients").orElse("");
        for (MailAddress address : AddressParser.parse(failed)) {
            if (address.address().indexOf('@') > 0) {
                return address.address();
            }
        }
        String top = TopText.of(mail.text());
        String elsewhere = null;
        for (Pattern place : PLACES) {
            Matcher found = place.matcher(top);
            while (found.find()) {
                String address = trimmed(found.group(1));
                boolean ownOrServer = ours.contains(lower(address)) || isServer(address);
                if (!ownOrServer && (intended.isEmpty() || intended.contains(lower(address)))) {
                    return address;
                }
                elsewhere = elsewhere == null && !ownOrServer ? address : elsewhere;
            }
        }
        return elsewhere != null ? elsewhere : intended.stream().findFirst().orElse(null);
    }

    /// An address in the subject, or one of ours when a test was sent to ourselves.
    private @Nullable String subject() {
        Matcher found = WHOLE.matcher(mail.subject());
        if (found.find()) {
            return trimmed(found.group());
        }
        Matcher any = WHOLE.matcher(TopText.of(mail.text()));
        while (any.find()) {
            String address = trimmed(any.group());
            if (!isServer(address)) {
                return address;
            }
        }
        return null;
    }

    /// The address of a field with a type before it: `rfc822; ana@example.org`.
    private static String typed(String value) {
        String decoded = EncodedWords.decode(value);
        String address = decoded.substring(decoded.indexOf(';') + 1).strip();
        Matcher whole = WHOLE.matcher(address);
        return !address.startsWith("/") && !address.startsWith("|") && whole.find() ? trimmed(whole.group()) : "";
    }

    private static String trimmed(String address) {
        return address.replaceAll("^[.*=_'-]+(?=[\\p{L}\\p{N}])|\\.+$", "");
    }

    private static boolean isServer(String address) {
        return lower(address).matches("(?:mailer-daemon|postmaster|hostmaster|abuse|support|helpdesk)@.*");
    }

    private static void addresses(Headers headers, String name, Set<String> into) {
        headers.all(name)
                .flatMap(raw -> AddressParser.parse(raw).stream())
                .forEach(address -> into.add(lower(address.address())));
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
