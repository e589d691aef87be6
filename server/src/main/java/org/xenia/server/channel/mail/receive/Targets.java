package org.xenia.server.channel.mail.receive;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xenia.mail.header.Headers;

/// The addresses that mail servers note while they pass a mail on: those of blind copies, aliases and forwarding, which
/// `To` does not show.
final class Targets {

    private static final Pattern FOR = Pattern.compile("\\sfor\\s+<([^<>\\s]{3,320}@[^<>\\s]{1,255})>");
    private static final int MOST = 100;

    private Targets() {}

    /// The addresses, those of the last server first.
    static Stream<String> of(Headers headers) {
        return Stream.concat(
                        Stream.of(
                                        "Delivered-To",
                                        "X-Original-To",
                                        "Envelope-To",
                                        "X-Envelope-To",
                                        "X-Delivered-To",
                                        "X-Forwarded-To",
                                        "X-Forwarded-For",
                                        "Resent-To",
                                        "Apparently-To",
                                        "Bcc")
                                .flatMap(headers::all)
                                .flatMap(value -> Stream.of(value.split("[\\s,;]+")))
                                .map(value -> value.replaceAll("^<|>$", "")),
                        headers.all("Received")
                                .flatMap(value ->
                                        FOR.matcher(value).results().map((MatchResult found) -> found.group(1))))
                .filter(value -> value.indexOf('@') > 0)
                .limit(MOST);
    }
}
