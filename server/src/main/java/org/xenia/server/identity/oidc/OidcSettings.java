package org.xenia.server.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.settings.Secret;

/// How a company's staff signs in through its own provider.
///
/// @param name as the button on the sign-in page says
/// @param issuer the provider's address, without the path of its configuration
/// @param clientId as which we are registered there
/// @param clientSecret absent for public clients, which PKCE protects alone
/// @param enabled whether the button is there
record OidcSettings(
        String name,
        String issuer,
        String clientId,
        @Nullable Secret clientSecret,
        boolean enabled) {}
