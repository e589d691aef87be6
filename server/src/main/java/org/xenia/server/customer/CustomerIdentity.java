package org.xenia.server.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// By what a channel knows a person.
///
/// @param kind of identifier
/// @param scope the channel for identifiers that mean something only there, else empty
/// @param value as written, e-mail addresses in lower case
/// @param verified whether the person proved that it is theirs
/// @param undeliverable since when, and why, what is sent there comes back; absent while it does not
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerIdentity(
        Kind kind,
        String scope,
        String value,
        boolean verified,
        @Nullable Undeliverable undeliverable) {

    /// That what is sent to an address comes back for good.
    ///
    /// @param reason a code, as of failed messages
    public record Undeliverable(Instant since, String reason) {}

    /// Brings e-mail addresses to the one form under which they are found.
    public CustomerIdentity {
        if (kind == Kind.EMAIL) {
            value = value.trim().toLowerCase(Locale.ROOT);
        }
    }

    /// One of which no harm is known.
    public CustomerIdentity(Kind kind, String scope, String value, boolean verified) {
        this(kind, scope, value, verified, null);
    }

    /// Kinds of identifier.
    public enum Kind {
        EMAIL,
        PHONE,
        EXTERNAL,
        VISITOR;

        /// As stored and as the API writes it.
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// An address that the person gave but has not proved.
    public static CustomerIdentity email(String address) {
        return new CustomerIdentity(Kind.EMAIL, "", address, false);
    }
}
