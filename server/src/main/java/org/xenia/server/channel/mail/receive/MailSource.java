package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.util.List;

/// An open mailbox on its server, whatever protocol it speaks. Read by one thread.
interface MailSource extends AutoCloseable {

    /// Looks what waits. Answers how many mails do.
    int look() throws MessagingException;

    /// The next of what waits, oldest first, as much as fits into memory together; empty when there is no more.
    List<WaitingMail> next() throws MessagingException;

    /// Waits until there may be more, and answers true; or answers false where only a new connection can tell.
    boolean awaitMore() throws MessagingException;

    /// Ends the waiting; for other threads.
    void stop();

    @Override
    void close() throws MessagingException;
}
