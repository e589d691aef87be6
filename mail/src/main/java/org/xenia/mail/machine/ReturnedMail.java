package org.xenia.mail.machine;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.xenia.mail.header.AddressParser;

/// The mail that a report brings back.
final class ReturnedMail {

    private ReturnedMail() {}

    /// Whether those who got the report had sent the mail that it brings back. A person who attaches a report for us to
    /// look at attaches the mail of a server.
    static boolean isOurs(Evidence mail) {
        Set<String> readers = mail.recipients().stream()
                .map(reader -> reader.address().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return mail.returned()
                .all("From")
                .flatMap(raw -> AddressParser.parse(raw).stream())
                .anyMatch(author -> readers.contains(author.address().toLowerCase(Locale.ROOT)));
    }
}
