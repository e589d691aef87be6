package org.xenia.server.channel.mail.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.mail.html.HtmlSanitizer;
import org.xenia.mail.html.SanitizedHtml;
import org.xenia.mail.html.SanitizerOptions;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.thread.ReceivedMail;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRegister;

/// The HTML of a mail made harmless. It is read anew from what came, so that a better sanitiser mends old mails too.
@Component
class HarmlessMail {

    private static final MailParser PARSER = new MailParser();
    private static final Late<HtmlSanitizer> SANITIZER = new Late<>(HtmlSanitizer::new);

    private final FileRegister files;
    private final Messages messages;
    private final LinkedImages linked;
    private final Transactions transactions;

    HarmlessMail(FileRegister files, Messages messages, LinkedImages linked, Transactions transactions) {
        this.files = files;
        this.messages = messages;
        this.linked = linked;
        this.transactions = transactions;
    }

    /// The HTML with the pictures that came with it; null when the mail has none.
    ///
    /// @param images whether pictures from outside are loaded
    @Nullable
    SanitizedHtml find(ReceivedMail mail, boolean images) {
        if (mail.rawFile() == null) {
            return null;
        }
        try (InputStream raw = files.open(files.get(mail.rawFile()))) {
            ParsedMail parsed = PARSER.parse(raw);
            String html = parsed.html();
            return html == null ? null : shown(mail, parsed, html, images);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SanitizedHtml shown(ReceivedMail mail, ParsedMail parsed, String html, boolean images) {
        SanitizedHtml harmless =
                SANITIZER.get().sanitize(html, images ? SanitizerOptions.WITH_IMAGES : SanitizerOptions.STRICT);
        List<UUID> own = transactions.call(() -> messages.get(mail.message())).files();
        return harmless.withHtml(EnclosedImages.shown(harmless.html(), linked.of(parsed, own)));
    }
}
