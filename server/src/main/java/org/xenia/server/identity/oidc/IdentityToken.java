package org.xenia.server.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.List;
import java.util.Set;

/// Believes an identity token or does not (OpenID Connect Core 1.0, section 3.1.3.7): signed by one of the
/// provider's keys, for us, by this issuer, not expired, and answering this very sign-in.
final class IdentityToken {

    // Signatures by key pairs alone. With a shared secret (HS256) or none, whoever holds our secret, or
    // anybody at all, could speak for the provider.
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private IdentityToken() {}

    /// The verified e-mail address in a token.
    ///
    /// @param keys the provider's, as a JSON Web Key Set
    /// @throws ProviderAnswerInvalid naming the fault, also when the address is not verified
    static String verifiedEmail(String token, String keys, OidcSettings settings, String nonce)
            throws ProviderAnswerInvalid {
        JWTClaimsSet claims = verify(token, keys, settings);
        try {
            if (!nonce.equals(claims.getStringClaim("nonce"))) {
                throw new ProviderAnswerInvalid("the token answers another sign-in");
            }
            List<String> audience = claims.getAudience();
            String party = claims.getStringClaim("azp");
            if ((audience.size() > 1 || party != null) && !settings.clientId().equals(party)) {
                throw new ProviderAnswerInvalid("the token was issued to another party");
            }
            String email = claims.getStringClaim("email");
            // Some providers write the truth as text.
            if (email == null || !"true".equals(String.valueOf(claims.getClaim("email_verified")))) {
                throw new ProviderAnswerInvalid("the e-mail address is not verified");
            }
            return email;
        } catch (ParseException wrongType) {
            throw new ProviderAnswerInvalid("a claim of the token has the wrong type");
        }
    }

    private static JWTClaimsSet verify(String token, String keys, OidcSettings settings) throws ProviderAnswerInvalid {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.clientId(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                Set.of("sub", "exp", "iat", "nonce")));
        try {
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException | JOSEException notBelieved) {
            throw new ProviderAnswerInvalid("the token does not hold: " + notBelieved.getMessage());
        }
    }
}
