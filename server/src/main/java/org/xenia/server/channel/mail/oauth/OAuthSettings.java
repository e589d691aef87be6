package org.xenia.server.channel.mail.oauth;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// How a mailbox signs in without a password. Secrets and tokens are never shown.
///
/// @param clientId under which this installation is registered at the provider
/// @param tenant of Microsoft: whose accounts may sign in; absent means any
/// @param authorizationUrl of a custom provider: where people agree
/// @param tokenUrl of a custom provider: where tokens are given
/// @param scopes of a custom provider: what is asked for, separated by spaces
/// @param state `signed_in`, or what has to be done: `signed_out` before the first sign-in, `expired` when the provider
///     takes the old one no more
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OAuthSettings(
        @Among({"microsoft", "google", "custom"}) String provider,
        String clientId,
        @Nullable String tenant,
        @Nullable String authorizationUrl,
        @Nullable String tokenUrl,
        @Nullable String scopes,
        boolean hasClientSecret,
        @Among({"signed_out", "signed_in", "expired"}) String state) {

    /// Nobody has signed in yet.
    public static final String SIGNED_OUT = "signed_out";

    static final String SIGNED_IN = "signed_in";

    static final String EXPIRED = "expired";

    /// Whether mail can be fetched and sent.
    @JsonIgnore
    public boolean isSignedIn() {
        return state.equals(SIGNED_IN);
    }

    /// Whether tokens of the one are good for the other.
    boolean isSameGrant(OAuthSettings other) {
        return clientId.equals(other.clientId) && Endpoints.of(this).equals(Endpoints.of(other));
    }
}
