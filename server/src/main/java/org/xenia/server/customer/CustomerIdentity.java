package org.xenia.server.customer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// By what a channel knows a person.
///
/// @param kind of identifier
/// @param scope the channel for identifiers that mean something only there, else empty
/// @param value as written, e-mail addresses in lower case
/// @param verified whether the person proved that it is theirs
public record CustomerIdentity(Kind kind, String scope, String value, boolean verified) {

    /// Brings e-mail addresses to the one form under which they are found.
    public CustomerIdentity {
        if (kind == Kind.EMAIL) {
            value = value.trim().toLowerCase(Locale.ROOT);
        }
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
