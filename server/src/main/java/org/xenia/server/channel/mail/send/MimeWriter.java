package org.xenia.server.channel.mail.send;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.mail.send.MailDraft.Words;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.file.StoredFile;

/// Puts a mail into its parts (RFC 2046): the same words as plain text and as HTML, then the files. Mail
/// that no person wrote says so (RFC 3834), so that no other machine answers it.
@Component
class MimeWriter {

    /// By which we know our own mail when it comes back.
    static final String LOOP_HEADER = "X-Xenia-Loop";

    private final FileRegister files;

    MimeWriter(FileRegister files) {
        this.files = files;
    }

    MimeMessage write(MailDraft draft) throws MessagingException {
        OwnMessage mail = new OwnMessage(draft.mailId());
        mail.setFrom(address(draft.from(), draft.fromName()));
        mail.setRecipient(Message.RecipientType.TO, address(draft.to(), null));
        for (String copy : draft.copies()) {
            mail.addRecipient(Message.RecipientType.CC, address(copy, null));
        }
        if (draft.replyTo() != null) {
            mail.setReplyTo(new InternetAddress[] {address(draft.replyTo(), draft.fromName())});
        }
        mail.setSubject(draft.subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(Instant.now()));
        mail.setHeader(LOOP_HEADER, draft.from());
        if (draft.inReplyTo() != null && draft.inReplyTo().startsWith("<")) {
            mail.setHeader("In-Reply-To", draft.inReplyTo());
        }
        if (!draft.references().isEmpty()) {
            mail.setHeader("References", String.join("\r\n ", draft.references()));
        }
        if (draft.automatic()) {
            mail.setHeader("Auto-Submitted", "auto-replied");
            mail.setHeader("X-Auto-Response-Suppress", "All");
        }
        language(mail, draft.body().language());
        content(mail, draft);
        mail.saveChanges();
        return mail;
    }

    private void content(MimeMessage mail, MailDraft draft) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(plain(draft), "plain", draft.body().language()));
        alternative.addBodyPart(text(
                HtmlBody.of(draft.body(), draft.frame(), draft.original()),
                "html",
                draft.body().language()));
        if (draft.files().isEmpty()) {
            mail.setContent(alternative);
            return;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternative);
        mixed.addBodyPart(words);
        for (StoredFile file : draft.files()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new FileSource(files, file)));
            part.setFileName(file.name());
            part.setDisposition(Part.ATTACHMENT);
            mixed.addBodyPart(part);
        }
        mail.setContent(mixed);
    }

    private static String plain(MailDraft draft) {
        Words original = draft.original();
        String words = Stream.of(
                        draft.frame().above(),
                        draft.body().text().stripTrailing(),
                        draft.frame().below())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return original == null ? words : words + "\n\n⁂\n\n" + original.text();
    }

    private static MimeBodyPart text(String text, String subtype, @Nullable LanguageTag language)
            throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        language(part, language);
        return part;
    }

    private static void language(Part part, @Nullable LanguageTag language) throws MessagingException {
        if (language != null && !language.undetermined()) {
            part.setHeader("Content-Language", language.value());
        }
    }

    private static InternetAddress address(String address, @Nullable String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Keeps our id, where the library would make its own.
    private static final class OwnMessage extends MimeMessage {

        private final String mailId;

        OwnMessage(String mailId) {
            super(Session.getInstance(new Properties()));
            this.mailId = mailId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mailId);
        }
    }

    /// Reads a file when it is written into the mail, so that it is never in memory as a whole.
    private record FileSource(FileRegister files, StoredFile file) implements DataSource {

        @Override
        public InputStream getInputStream() throws IOException {
            return files.open(file);
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("files are only read");
        }

        @Override
        public String getContentType() {
            return file.type();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }
}
