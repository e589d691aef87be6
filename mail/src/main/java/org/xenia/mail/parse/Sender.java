package org.xenia.mail.parse;

import java.util.List;
import org.xenia.mail.header.AddressParser;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.MailAddress;

/// Who wrote a mail, even when `From` is missing or names nobody who can be answered.
final class Sender {

    private static final List<String> INSTEAD = List.of("Reply-To", "Return-Path", "Sender");

    private Sender() {}

    /// The first address of `From`; failing that an address from another header, with the name that `From` gives.
    static MailAddress of(Headers headers) {
        List<MailAddress> authors = headers.all("From")
                .flatMap(raw -> AddressParser.parse(raw).stream())
                .toList();
        return authors.stream()
                .filter(author -> author.address().indexOf('@') >= 0)
                .findFirst()
                .orElseGet(() -> instead(headers, authors));
    }

    private static MailAddress instead(Headers headers, List<MailAddress> authors) {
        MailAddress author = authors.isEmpty() ? MailAddress.NOBODY : authors.getFirst();
        String name = author.name().isEmpty() ? author.address() : author.name();
        return INSTEAD.stream()
                .flatMap(headers::all)
                .flatMap(raw -> AddressParser.parse(raw).stream())
                .filter(other -> other.address().indexOf('@') >= 0)
                .findFirst()
                .map(other -> new MailAddress(other.address(), name.isEmpty() ? other.name() : name))
                .orElse(author);
    }
}
