package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail that lies on its server and waits to be taken in.
interface WaitingMail {

    /// By which it is known when it cannot be read: the same mail has the same name tomorrow.
    String name();

    /// In bytes, as the server says.
    long size();

    /// When it reached the mailbox; null when only its own header tells.
    @Nullable
    Instant arrivedAt();

    /// Whether it is passed over because it was there before the mailbox was connected.
    boolean isOld();

    /// Its bytes. The caller closes it.
    ///
    /// @throws jakarta.mail.MessageRemovedException when somebody has deleted it meanwhile
    /// @throws MailRefused when the server does not hand it out
    InputStream open() throws MessagingException, IOException;

    /// Its header alone, however large it is; empty when the server does not give it out by itself.
    byte[] header() throws MessagingException, IOException;

    /// Notes in the caller's transaction that it needs no more work.
    ///
    /// @param taken whether it became what it is: a message, or news about one. Others must stay on the server
    void done(boolean taken);

    /// Lets the server delete it, when that is wanted and it was taken; after the commit.
    void leave() throws MessagingException;
}
