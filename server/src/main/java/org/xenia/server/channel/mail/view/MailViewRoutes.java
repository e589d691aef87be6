package org.xenia.server.channel.mail.view;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.mail.html.SanitizedHtml;
import org.xenia.server.channel.mail.thread.ReceivedMail;
import org.xenia.server.channel.mail.thread.ReceivedMails;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// Shows staff the mail behind a message.
@RestController
class MailViewRoutes {

    private final ReceivedMails mails;
    private final HarmlessMail harmless;
    private final MailPage page;
    private final Transactions transactions;

    MailViewRoutes(ReceivedMails mails, HarmlessMail harmless, MailPage page, Transactions transactions) {
        this.mails = mails;
        this.harmless = harmless;
        this.page = page;
        this.transactions = transactions;
    }

    /// The mail behind a message.
    ///
    /// @param images whether pictures from outside are loaded, by which the sender learns that somebody
    ///     reads
    @GetMapping("/api/v1/messages/{message}/mail")
    @Access(value = Who.STAFF, scope = "conversations:read")
    MailView mail(@PathVariable UUID message, @RequestParam(defaultValue = "false") boolean images) {
        ReceivedMail mail = get(message);
        return view(mail, harmless.find(mail, images));
    }

    /// The HTML of a mail as a page for a frame: it can load and run nothing but its pictures.
    ///
    /// @param images whether pictures from outside are loaded
    @ApiResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping("/api/v1/messages/{message}/mail/page")
    @Access(value = Who.STAFF, scope = "conversations:read")
    ResponseEntity<String> page(@PathVariable UUID message, @RequestParam(defaultValue = "false") boolean images) {
        SanitizedHtml html = harmless.find(get(message), images);
        if (html == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return MailFrame.answer(page.of(html, Caller.current().language()), images);
    }

    private ReceivedMail get(UUID message) {
        ReceivedMail mail = transactions.call(() -> mails.find(message));
        if (mail == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return mail;
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
