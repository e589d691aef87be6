package org.xenia.server.channel.mail.receive;

import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/// A mail in an IMAP folder.
///
/// @param bytes when they were fetched with those of others
record ImapMail(
        UUID channel,
        FetchPlace place,
        ImapFetch.Head head,
        @Nullable ByteArray bytes,
        IMAPFolder folder,
        FetchStore store)
        implements WaitingMail {

    @Override
    public String name() {
        return "uid:" + place.uidValidity() + ":" + head.uid();
    }

    @Override
    public long size() {
        return head.size();
    }

    @Override
    public @Nullable Instant arrivedAt() {
        return head.arrivedAt();
    }

    @Override
    public boolean isOld() {
        return place.isBefore(head.arrivedAt());
    }

    @Override
    public InputStream open() throws MessagingException, IOException {
        if (bytes != null) {
            return bytes.toByteArrayInputStream();
        }
        try {
            return message().getMimeStream();
        } catch (MessageRemovedException | FolderClosedException gone) {
            throw gone;
        } catch (MessagingException refused) {
            throw folder.isOpen() ? new MailRefused(String.valueOf(refused.getMessage())) : refused;
        }
    }

    @Override
    public byte[] header() throws MessagingException {
        return String.join("\r\n", Collections.list(message().getAllHeaderLines()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private IMAPMessage message() throws MessagingException {
        Message message = folder.getMessageByUID(head.uid());
        if (message == null) {
            throw new MessageRemovedException("the mail is gone");
        }
        return (IMAPMessage) message;
    }

    @Override
    public void done(boolean taken) {
        store.done(channel, place.uidValidity(), head.uid());
    }

    @Override
    public void leave() {
        // The mailbox is never changed.
    }
}
