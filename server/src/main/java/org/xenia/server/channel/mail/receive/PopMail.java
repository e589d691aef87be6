package org.xenia.server.channel.mail.receive;

import jakarta.mail.Flags;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.angus.mail.pop3.POP3Message;
import org.jspecify.annotations.Nullable;

/// A mail on a POP3 server.
///
/// @param uidl its lasting name
/// @param deletes whether it is deleted once it was taken
record PopMail(
        UUID channel, String uidl, long size, POP3Message message, FetchPlace place, boolean deletes, PopStore store)
        implements WaitingMail {

    private static final int LONGEST_HEADER = 256 << 10;

    @Override
    public String name() {
        return "uidl:" + uidl;
    }

    @Override
    public @Nullable Instant arrivedAt() {
        return null;
    }

    // Its header is asked for by itself only where it matters.
    @Override
    public boolean isOld() {
        try {
            return place.skipBefore() != 0
                    && place.isBefore(ArrivedMail.received(Arrays.stream(all(message.getHeader("Received")))));
        } catch (MessagingException | IllegalStateException unknown) {
            return false;
        }
    }

    private static String[] all(String @Nullable [] values) {
        return values == null ? new String[0] : values;
    }

    @Override
    public InputStream open() throws MessagingException {
        try {
            return message.getMimeStream();
        } catch (FolderClosedException broken) {
            throw broken;
        } catch (IllegalStateException broken) {
            throw PopSource.broken(broken);
        } catch (MessageRemovedException refused) {
            // Within a session nothing disappears: it is there, and the server does not hand it out.
            throw new MailRefused(String.valueOf(refused.getMessage()));
        }
    }

    // By TOP alone: the library's own way would fetch the whole mail from a server that does not know it.
    @Override
    public byte[] header() throws MessagingException, IOException {
        try (InputStream head = message.top(0)) {
            return head == null ? new byte[0] : head.readNBytes(LONGEST_HEADER);
        } catch (IllegalStateException broken) {
            throw PopSource.broken(broken);
        }
    }

    @Override
    public void done(boolean taken) {
        store.done(channel, uidl, taken);
    }

    @Override
    public void leave() throws MessagingException {
        try {
            if (deletes) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
        } catch (IllegalStateException broken) {
            throw PopSource.broken(broken);
        }
        // Its bytes are needed no more, and the session may be long.
        message.invalidate(true);
    }
}
