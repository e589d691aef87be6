package org.xenia.server.identity.oidc;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// The way to the provider and back: authorization code with PKCE, state and nonce. It opens the door to staff
/// who are here already and have the verified address; it never makes anybody staff.
@Component
class OidcSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final JdbcClient jdbc;
    private final OidcStore store;
    private final Provider provider;
    private final Transactions transactions;

    OidcSignIn(JdbcClient jdbc, OidcStore store, Provider provider, Transactions transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.provider = provider;
        this.transactions = transactions;
    }

    /// Where the browser goes, and what it keeps so that only it may come back.
    record Departure(String address, Secret browser) {}

    Departure depart(WorkspaceId workspace, String redirect) {
        OidcSettings settings = settings(workspace);
        Provider.Endpoints endpoints = ask(() -> provider.discover(settings.issuer()));
        OpaqueSecret state = OpaqueSecret.create(workspace, "");
        OpaqueSecret browser = OpaqueSecret.create(workspace, "");
        OidcStore.Attempt attempt = new OidcStore.Attempt(random(workspace), new Secret(random(workspace)));
        transactions.runIn(workspace, () -> store.begin(state.hash(), browser.hash(), attempt));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", redirect);
        query.put("scope", "openid email profile");
        query.put("state", state.text().reveal());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", challenge(attempt.verifier()));
        query.put("code_challenge_method", "S256");
        String base = endpoints.authorization().toString();
        return new Departure(base + (base.contains("?") ? "&" : "?") + Provider.encode(query), browser.text());
    }

    /// The member of staff who comes back with a code.
    ///
    /// @throws Refusal `provider_answer_invalid`, `provider_person_unknown` or `provider_unavailable`
    UUID comeBack(OpaqueSecret state, OpaqueSecret browser, String code, String redirect) {
        WorkspaceId workspace = state.workspace();
        OidcStore.Attempt attempt = transactions
                .callIn(workspace, () -> store.take(state.hash(), browser.hash()))
                .orElseThrow(() -> Refusal.of(IdentityRefusal.PROVIDER_ANSWER_INVALID));
        OidcSettings settings = settings(workspace);
        String email = ask(() -> {
            Provider.Endpoints endpoints = provider.discover(settings.issuer());
            String token = provider.redeem(endpoints, settings, code, redirect, attempt.verifier());
            return IdentityToken.verifiedEmail(token, provider.keys(endpoints), settings, attempt.nonce());
        });
        return transactions.callIn(
                workspace,
                () -> jdbc.sql("select id from identity.staff where lower(email) = lower(?) and active")
                        .param(email)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .optional()
                        .orElseThrow(() -> Refusal.of(IdentityRefusal.PROVIDER_PERSON_UNKNOWN)));
    }

    private OidcSettings settings(WorkspaceId workspace) {
        return transactions
                .callIn(workspace, store::find)
                .filter(OidcSettings::enabled)
                .orElseThrow(() -> Refusal.of(IdentityRefusal.OIDC_NOT_CONFIGURED));
    }

    private interface Question<T> {
        T ask() throws IOException, ProviderAnswerInvalid;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException unreachable) {
            LOG.warn("the OpenID provider cannot be reached: {}", unreachable.getMessage());
            throw Refusal.of(IdentityRefusal.PROVIDER_UNAVAILABLE);
        } catch (ProviderAnswerInvalid invalid) {
            LOG.warn("the OpenID provider's answer is not taken: {}", invalid.getMessage());
            throw Refusal.of(IdentityRefusal.PROVIDER_ANSWER_INVALID);
        }
    }

    private static String random(WorkspaceId workspace) {
        return OpaqueSecret.create(workspace, "").text().reveal();
    }

    private static String challenge(Secret verifier) {
        byte[] hash = OpaqueSecret.hash(verifier.reveal());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
