package org.xenia.server.channel.mail.connect;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.OutgoingAddress;

/// Why a mail server could not be used. The catalogue has a sentence for each under `mail_fault.CODE`.
public enum MailFault {
    /// No such host.
    HOST_UNKNOWN,
    /// Nobody listens there, or the connection broke.
    UNREACHABLE,
    /// No answer in time.
    TIMEOUT,
    /// No encrypted connection came about: not offered, or a certificate that does not hold.
    ENCRYPTION,
    /// User or password were not accepted.
    SIGN_IN,
    /// The folder does not exist.
    FOLDER_MISSING,
    /// The host lies where this installation may not connect to.
    ADDRESS_NOT_ALLOWED,
    /// Nothing is set.
    NOT_CONFIGURED,
    /// The server answered something else than it should.
    PROTOCOL;

    /// The stable code that programs read.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a failed attempt shows.
    public static MailFault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            MailFault fault = ofOne(cause);
            if (fault != null) {
                return fault;
            }
        }
        return PROTOCOL;
    }

    private static @Nullable MailFault ofOne(Throwable cause) {
        return switch (cause) {
            case AuthenticationFailedException refused -> SIGN_IN;
            case FolderNotFoundException missing -> FOLDER_MISSING;
            case OutgoingAddress.Blocked blocked -> ADDRESS_NOT_ALLOWED;
            case UnknownHostException unknown -> HOST_UNKNOWN;
            case SocketTimeoutException late -> TIMEOUT;
            case SSLException unsafe -> ENCRYPTION;
            case ConnectException nobody -> UNREACHABLE;
            case NoRouteToHostException nowhere -> UNREACHABLE;
            case java.net.SocketException broken -> UNREACHABLE;
            case java.io.EOFException cut -> UNREACHABLE;
            // What the library says of a server that hangs up instead of answering.
            case MessagingException other
            when String.valueOf(other.getMessage()).contains("[EOF]") -> UNREACHABLE;
            case MessagingException other
            when String.valueOf(other.getMessage()).contains("STARTTLS") -> ENCRYPTION;
            default -> null;
        };
    }

    // The library chains the exceptions of one attempt beside the cause.
    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof MessagingException messaging && messaging.getNextException() != null) {
            return messaging.getNextException();
        }
        return cause.getCause();
    }
}
