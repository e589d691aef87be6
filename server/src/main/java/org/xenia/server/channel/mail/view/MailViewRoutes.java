package org.xenia.server.channel.mail.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.mail.html.HtmlSanitizer;
import org.xenia.mail.html.SanitizedHtml;
import org.xenia.mail.html.SanitizerOptions;
import org.xenia.mail.parse.MailParser;
import org.xenia.server.channel.mail.thread.ReceivedMail;
import org.xenia.server.channel.mail.thread.ReceivedMails;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// Shows staff the mail behind a message. It is read anew from what came, so that a better sanitiser mends old mails
/// too.
@RestController
class MailViewRoutes {

    private static final MailParser PARSER = new MailParser();
    private static final HtmlSanitizer SANITIZER = new HtmlSanitizer();

    private final ReceivedMails mails;
    private final FileRegister files;
    private final Transactions transactions;

    MailViewRoutes(ReceivedMails mails, FileRegister files, Transactions transactions) {
        this.mails = mails;
        this.files = files;
        this.transactions = transactions;
    }

    /// The mail behind a message.
    ///
    /// @param images whether pictures from outside are loaded, by which the sender learns that somebody reads
    @GetMapping("/api/v1/messages/{message}/mail")
    @Access(value = Who.STAFF, scope = "conversations:read")
    MailView mail(@PathVariable UUID message, @RequestParam(defaultValue = "false") boolean images) {
        ReceivedMail mail = transactions.call(() -> mails.find(message));
        if (mail == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return view(mail, html(mail, images ? SanitizerOptions.WITH_IMAGES : SanitizerOptions.STRICT));
    }

    private @Nullable SanitizedHtml html(ReceivedMail mail, SanitizerOptions options) {
        if (mail.rawFile() == null) {
            return null;
        }
        try (InputStream raw = files.open(files.get(mail.rawFile()))) {
            String html = PARSER.parse(raw).html();
            return html == null ? null : SANITIZER.sanitize(html, options);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MailView view(ReceivedMail mail, @Nullable SanitizedHtml html) {
        SanitizedHtml.Colours colours = html == null ? SanitizedHtml.Colours.THEMED : html.colours();
        return new MailView(
                mail.sender(),
                mail.senderName(),
                mail.replyTo(),
                mail.recipients(),
                mail.copies(),
                mail.subject(),
                mail.writtenAt(),
                mail.automatic(),
                mail.cut(),
                html == null ? null : html.html(),
                html == null ? 0 : html.blockedImages(),
                html == null ? 0 : html.suspiciousLinks().size(),
                colours.name().toLowerCase(Locale.ROOT),
                mail.rawFile() == null ? null : "/api/v1/files/" + mail.rawFile());
    }
}
