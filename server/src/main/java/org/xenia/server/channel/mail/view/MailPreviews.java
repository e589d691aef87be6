package org.xenia.server.channel.mail.view;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.html.HtmlSanitizer;
import org.xenia.mail.html.SanitizedHtml;
import org.xenia.mail.html.SanitizerOptions;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.view.MailPreview.Enclosed;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.Refusal;

/// Shows a mail that nobody has taken in: nothing of it is kept or run, and nothing loaded from outside.
@Component
public class MailPreviews {

    private static final MailParser PARSER = new MailParser();
    private static final Late<HtmlSanitizer> SANITIZER = new Late<>(HtmlSanitizer::new);
    private static final Pattern PROOF = Pattern.compile("\\b(spf|dkim|dmarc)=([a-z]{2,12})\\b");

    /// More is not read before a decision.
    private static final int LONGEST = 20_000;

    private static final int MOST = 50;

    private final MailPage page;
    private final HeldImages images;

    MailPreviews(MailPage page, HeldImages images) {
        this.page = page;
        this.images = images;
    }

    /// What a mail says.
    public MailPreview preview(byte[] raw) {
        ParsedMail mail = PARSER.parse(raw);
        SanitizedHtml html = html(mail);
        MailAddress sender = mail.from();
        return new MailPreview(
                true,
                sender.address(),
                sender.name(),
                elsewhere(mail.replyTo().stream().map(MailAddress::address).toList(), sender),
                elsewhere(
                        mail.headers()
                                .all("Return-Path")
                                .map(path -> path.strip().replaceAll("^<|>$", ""))
                                .toList(),
                        sender),
                addresses(mail.to()),
                addresses(mail.cc()),
                mail.subject(),
                mail.date() == null ? null : mail.date().toInstant(),
                mail.automatic(),
                proofs(mail),
                start(mail.text()),
                html != null,
                html == null ? 0 : html.blockedImages(),
                html == null ? 0 : html.suspiciousLinks().size(),
                mail.attachments().stream()
                        .limit(MOST)
                        .map(file -> new Enclosed(file.name(), file.type(), file.size()))
                        .toList());
    }

    /// Its HTML as a page for a frame.
    ///
    /// @throws Refusal `not_found` when it has none
    public ResponseEntity<String> page(byte[] raw) {
        ParsedMail mail = PARSER.parse(raw);
        SanitizedHtml html = html(mail);
        if (html == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        SanitizedHtml shown = html.withHtml(EnclosedImages.shown(html.html(), images.of(mail)));
        return MailFrame.answer(page.of(shown, Caller.current().language()), false);
    }

    private static @Nullable SanitizedHtml html(ParsedMail mail) {
        String html = mail.html();
        return html == null ? null : SANITIZER.get().sanitize(html, SanitizerOptions.STRICT);
    }

    // Of several servers the last one counts, which is our own and stands first.
    private static List<String> proofs(ParsedMail mail) {
        return mail.headers().find("Authentication-Results").stream()
                .flatMap(line -> PROOF.matcher(line.toLowerCase(Locale.ROOT)).results())
                .map((MatchResult found) -> found.group())
                .distinct()
                .limit(6)
                .toList();
    }

    private static @Nullable String elsewhere(List<String> addresses, MailAddress sender) {
        return addresses.stream()
                .filter(address -> !address.isBlank() && !address.equalsIgnoreCase(sender.address()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> addresses(List<MailAddress> people) {
        return people.stream()
                .map(MailAddress::address)
                .filter(address -> !address.isEmpty())
                .limit(MOST)
                .toList();
    }

    private static String start(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
