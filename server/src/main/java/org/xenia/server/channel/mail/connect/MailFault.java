package org.xenia.server.channel.mail.connect;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.xenia.server.channel.mail.oauth.ClientRefused;
import org.xenia.server.channel.mail.oauth.ProviderAway;
import org.xenia.server.channel.mail.oauth.SignInAgain;
import org.xenia.server.kernel.http.OutgoingAddress;

/// Why a mail server could not be used. The catalogue has a sentence for each under `mail_fault.CODE`.
public enum MailFault {
    /// No such host.
    HOST_UNKNOWN,
    /// Nobody listens there, or the connection broke.
    UNREACHABLE,
    /// No answer in time.
    TIMEOUT,
    /// No encrypted connection came about: not offered, or in another way.
    ENCRYPTION,
    /// The server shows a certificate that does not hold: of another name, out of date, or by nobody known.
    CERTIFICATE,
    /// User or password were not accepted.
    SIGN_IN,
    /// Nobody is signed in at the provider any more; trying again does not help.
    SIGN_IN_AGAIN,
    /// The provider does not know this installation's client id or secret.
    CLIENT_REFUSED,
    /// The provider cannot be asked for a token at the moment.
    PROVIDER_AWAY,
    /// The folder does not exist.
    FOLDER_MISSING,
    /// A POP3 server that gives its mails no lasting names.
    NO_LASTING_NAMES,
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

    /// The setting of a server that it is about; null when it is about none.
    @Nullable
    String setting() {
        return switch (this) {
            case HOST_UNKNOWN, ADDRESS_NOT_ALLOWED -> "host";
            case UNREACHABLE, TIMEOUT, PROTOCOL -> "port";
            case ENCRYPTION, CERTIFICATE -> "encryption";
            case SIGN_IN -> "password";
            case FOLDER_MISSING -> "folder";
            case NO_LASTING_NAMES -> "protocol";
            case SIGN_IN_AGAIN, CLIENT_REFUSED, PROVIDER_AWAY, NOT_CONFIGURED -> null;
        };
    }

    /// What a failed attempt shows.
    public static MailFault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            MailFault fault = ofOne(cause);
            if (fault != null) {
                return fault;
            }
        }
        return isAboutUpgrade(failure) ? ENCRYPTION : PROTOCOL;
    }

    // What the library says when encryption was not offered; when it was tried and failed the cause says more.
    private static boolean isAboutUpgrade(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (String.valueOf(cause.getMessage()).contains("STARTTLS")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MailFault ofOne(Throwable cause) {
        return switch (cause) {
            case SignInAgain over -> SIGN_IN_AGAIN;
            case ProviderAway away -> PROVIDER_AWAY;
            case ClientRefused unknown -> CLIENT_REFUSED;
            case AuthenticationFailedException refused -> SIGN_IN;
            case FolderNotFoundException missing -> FOLDER_MISSING;
            case NoLastingNames nameless -> NO_LASTING_NAMES;
            case OutgoingAddress.Blocked blocked -> ADDRESS_NOT_ALLOWED;
            case UnknownHostException unknown -> HOST_UNKNOWN;
            case SocketTimeoutException late -> TIMEOUT;
            case SSLHandshakeException unproven when isAboutCertificate(unproven) -> CERTIFICATE;
            case CertificateException unproven -> CERTIFICATE;
            case SSLException unsafe -> ENCRYPTION;
            case HttpTimeoutException late -> TIMEOUT;
            case ConnectException nobody -> UNREACHABLE;
            case NoRouteToHostException nowhere -> UNREACHABLE;
            case java.net.SocketException broken -> UNREACHABLE;
            case java.io.EOFException cut -> UNREACHABLE;
            // What the library says of a server that hangs up instead of answering.
            case MessagingException other
            when String.valueOf(other.getMessage()).contains("[EOF]") -> UNREACHABLE;
            default -> null;
        };
    }

    private static boolean isAboutCertificate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
                return true;
            }
        }
        return false;
    }

    // The library chains the exceptions of one attempt beside the cause.
    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof MessagingException messaging && messaging.getNextException() != null) {
            return messaging.getNextException();
        }
        return cause.getCause();
    }
}
