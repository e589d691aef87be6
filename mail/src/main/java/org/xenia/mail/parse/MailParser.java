package org.xenia.mail.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.AddressParser;
import org.xenia.mail.header.EncodedWords;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.header.MailDates;
import org.xenia.mail.header.MessageIds;
import org.xenia.mail.machine.MachineMail;

/// Reads mails. For any bytes there is an answer: what cannot be understood is left out or comes as an attachment, in
/// time that grows with the size of the mail and in memory of a small multiple of it.
public final class MailParser {

    private final MailLimits limits;

    /// Reads with [MailLimits#USUAL].
    public MailParser() {
        this(MailLimits.USUAL);
    }

    /// Reads with these limits.
    public MailParser(MailLimits limits) {
        this.limits = limits;
    }

    /// Reads a mail.
    public ParsedMail parse(byte[] mail) {
        Part root = Structure.of(RawMail.of(mail, limits), limits);
        Shown shown = Reading.of(root);
        BodyText body = BodyText.of(shown, limits);
        Attachments attachments = new Attachments();
        WinMail winMail = WinMail.none();
        for (Part part : shown.files()) {
            WinMail unpacked = WinMail.unpack(part);
            unpacked.files().forEach(attachments::add);
            if (unpacked.files().isEmpty() && !unpacked.hasBody()) {
                attachments.add(part);
            }
            winMail = winMail.hasBody() ? winMail : unpacked;
        }
        body.files().forEach(attachments::add);
        body.cut().forEach(attachments::add);
        String text = body.text().isEmpty() ? winMail.shownText() : body.text();
        String html = body.html() == null && body.text().isEmpty() ? winMail.html() : body.html();
        return mail(root, text, html, attachments.list());
    }

    /// Reads a mail to the end of the stream or to the limit of size.
    public ParsedMail parse(InputStream mail) throws IOException {
        return parse(mail.readNBytes(limits.bytes()));
    }

    /// Reads a mail from a file.
    public ParsedMail parse(Path mail) throws IOException {
        try (InputStream in = Files.newInputStream(mail)) {
            return parse(in);
        }
    }

    private static ParsedMail mail(Part root, String text, @Nullable String html, List<Attachment> attachments) {
        Headers headers = root.headers();
        MachineMail machine = MachineMail.of(Report.of(root, text));
        List<String> replied = new ArrayList<>();
        headers.all("In-Reply-To").map(MessageIds::list).forEach(replied::addAll);
        return new ParsedMail(
                Sender.of(headers),
                addresses(headers, "To"),
                addresses(headers, "Cc"),
                addresses(headers, "Reply-To"),
                headers.find("Subject").map(EncodedWords::decode).orElse(""),
                headers.find("Date").map(MailDates::find).orElse(null),
                headers.find("Message-ID")
                        .map(MessageIds::own)
                        .filter(id -> !id.isEmpty())
                        .orElse(null),
                replied.isEmpty() ? null : replied.getFirst(),
                headers.all("References")
                        .flatMap(raw -> MessageIds.list(raw).stream())
                        .distinct()
                        .toList(),
                text,
                html,
                attachments,
                machine.kind(),
                machine.bounce(),
                headers);
    }

    private static List<MailAddress> addresses(Headers headers, String name) {
        return headers.all(name)
                .flatMap(raw -> AddressParser.parse(raw).stream())
                .toList();
    }
}
