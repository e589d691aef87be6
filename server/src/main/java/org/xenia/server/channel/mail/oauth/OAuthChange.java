package org.xenia.server.channel.mail.oauth;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.OutgoingAddress;

/// How a mailbox shall sign in without a password; given as a whole, but for the client's secret, which stays unless it
/// is given.
///
/// @param provider empty goes back to passwords
/// @param hasClientSecret as it was shown; changes nothing
/// @param state as it was shown; changes nothing
public record OAuthChange(
        @Nullable String provider,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String tenant,
        @Nullable String authorizationUrl,
        @Nullable String tokenUrl,
        @Nullable String scopes,
        @Nullable Boolean hasClientSecret,
        @Nullable String state) {

    private static final String AT = "/settings/oauth";
    private static final Set<String> PROVIDERS = Set.of("microsoft", "google", "custom");
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9.-]{1,100}");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{0,300}");
    private static final Pattern SCOPES = Pattern.compile("[\\x21-\\x7e]{1,300}(?: [\\x21-\\x7e]{1,300}){0,30}");

    /// Whether passwords are wanted again.
    boolean isRemoved() {
        return provider == null || provider.isBlank();
    }

    /// The settings after the change; null for none.
    public @Nullable OAuthSettings applyTo(
            Validation validation, OutgoingAddress addresses, @Nullable OAuthSettings before) {
        if (isRemoved()) {
            return null;
        }
        String wanted = String.valueOf(provider);
        validation.check(PROVIDERS.contains(wanted), AT + "/provider", "oauth_provider");
        boolean custom = wanted.equals("custom");
        String client = validation.text(AT + "/clientId", clientId, 300).strip();
        validation.check(VISIBLE.matcher(client).matches(), AT + "/clientId", "one_line");
        boolean typed = clientSecret != null && !clientSecret.isEmpty();
        if (typed) {
            validation.text(AT + "/clientSecret", clientSecret, 2_000);
        }
        OAuthSettings after = new OAuthSettings(
                wanted,
                client,
                wanted.equals("microsoft") ? tenant(validation) : null,
                custom ? url(validation, addresses, "/authorizationUrl", authorizationUrl) : null,
                custom ? url(validation, addresses, "/tokenUrl", tokenUrl) : null,
                custom ? scopes(validation) : null,
                typed || (before != null && before.hasClientSecret()),
                OAuthSettings.SIGNED_OUT);
        return kept(validation, after, before, typed);
    }

    private static OAuthSettings kept(
            Validation validation, OAuthSettings after, @Nullable OAuthSettings before, boolean typed) {
        if (before == null) {
            return after;
        }
        if (after.isSameGrant(before)) {
            return new OAuthSettings(
                    after.provider(),
                    after.clientId(),
                    after.tenant(),
                    after.authorizationUrl(),
                    after.tokenUrl(),
                    after.scopes(),
                    after.hasClientSecret(),
                    before.state());
        }
        // A secret that is kept while its address changes would be told to somebody who was never meant to hear it.
        boolean moved = !Endpoints.of(after).token().equals(Endpoints.of(before).token());
        validation.check(typed || !before.hasClientSecret() || !moved, AT + "/clientSecret", "password_again");
        return after;
    }

    private @Nullable String tenant(Validation validation) {
        if (tenant == null || tenant.isBlank()) {
            return null;
        }
        validation.check(TENANT.matcher(tenant.strip()).matches(), AT + "/tenant", "oauth_tenant");
        return tenant.strip();
    }

    private static @Nullable String url(
            Validation validation, OutgoingAddress addresses, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            validation.add(AT + field, "required");
            return null;
        }
        URI read = addresses.read(validation, AT + field, typed);
        return read == null ? null : read.toString();
    }

    private String scopes(Validation validation) {
        String text = validation.text(AT + "/scopes", scopes, 2_000).strip().replaceAll("\\s+", " ");
        validation.check(text.isEmpty() || SCOPES.matcher(text).matches(), AT + "/scopes", "one_line");
        return text;
    }
}
