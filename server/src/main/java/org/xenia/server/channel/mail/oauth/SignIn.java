package org.xenia.server.channel.mail.oauth;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// The way to a mailbox's provider and back: authorization code with PKCE and state.
@Component
class SignIn {

    static final Duration UNDER_WAY = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final JdbcClient jdbc;
    private final OAuthStore store;
    private final TokenEndpoint endpoint;
    private final Transactions transactions;
    private final Audit audit;

    SignIn(JdbcClient jdbc, OAuthStore store, TokenEndpoint endpoint, Transactions transactions, Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.store = store;
        this.endpoint = endpoint;
        this.transactions = transactions;
    }

    /// Where the browser goes, and what it keeps so that only it may come back.
    record Departure(String address, Secret browser) {}

    /// What came of it.
    ///
    /// @param channel null when nobody left
    /// @param outcome `done`, `denied`, `refused` (the client), `incomplete` (no token for later), `unreachable`
    record Arrival(@Nullable UUID channel, String outcome) {}

    /// @throws Refusal `not_found` when the mailbox signs in by password
    Departure depart(UUID channel, String redirect) {
        OAuthSettings settings = transactions.call(() -> store.find(channel));
        if (settings == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        WorkspaceId workspace = Workspace.current();
        OpaqueSecret state = OpaqueSecret.create(workspace, "");
        OpaqueSecret browser = OpaqueSecret.create(workspace, "");
        String verifier = OpaqueSecret.create(workspace, "").text().reveal();
        transactions.run(() -> begin(state, browser, channel, verifier));
        Endpoints endpoints = Endpoints.of(settings);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", redirect);
        query.put("scope", endpoints.scopes());
        query.put("state", state.text().reveal());
        query.put("code_challenge", challenge(verifier));
        query.put("code_challenge_method", "S256");
        query.putAll(endpoints.more());
        String base = endpoints.authorization();
        return new Departure(base + (base.contains("?") ? "&" : "?") + TokenEndpoint.encode(query), browser.text());
    }

    private void begin(OpaqueSecret state, OpaqueSecret browser, UUID channel, String verifier) {
        Actor leaves = Caller.current().actor();
        jdbc.sql("delete from channel.mailbox_sign_in where expires_at < now()").update();
        jdbc.sql("""
                        insert into channel.mailbox_sign_in
                               (state_hash, browser_hash, channel_id, verifier, actor_kind, actor_id, expires_at)
                        values (?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
                        """)
                .param(state.hash())
                .param(browser.hash())
                .param(channel)
                .param(verifier)
                .param(leaves.kind().name())
                .param(leaves.id())
                .param(UNDER_WAY.toSeconds())
                .update();
    }

    private record Attempt(UUID channel, String verifier, Actor actor) {}

    /// Takes in what the browser brings back. An attempt is good for one use.
    Arrival comeBack(OpaqueSecret state, OpaqueSecret browser, String code, String error, String redirect) {
        return Workspace.call(state.workspace(), () -> {
            Attempt attempt = transactions.call(() -> take(state, browser));
            if (attempt == null) {
                return new Arrival(null, "unknown");
            }
            return new Arrival(attempt.channel(), code.isBlank() ? denied(error) : redeem(attempt, code, redirect));
        });
    }

    private @Nullable Attempt take(OpaqueSecret state, OpaqueSecret browser) {
        return jdbc.sql("""
                        delete from channel.mailbox_sign_in
                         where state_hash = ? and browser_hash = ? and expires_at > now()
                        returning channel_id, verifier, actor_kind, actor_id
                        """)
                .param(state.hash())
                .param(browser.hash())
                .query((row, number) -> new Attempt(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Actor(Actor.Kind.valueOf(row.getString(3)), row.getObject(4, UUID.class))))
                .optional()
                .orElse(null);
    }

    private static String denied(String error) {
        return error.equals("access_denied") || error.equals("consent_required") ? "denied" : "refused";
    }

    private String redeem(Attempt attempt, String code, String redirect) {
        UUID channel = attempt.channel();
        OAuthSettings settings = transactions.call(() -> store.find(channel));
        if (settings == null) {
            return "refused";
        }
        Secret client = transactions.call(() -> store.findSecret(channel, OAuthStore.CLIENT));
        try {
            TokenEndpoint.Tokens tokens = endpoint.redeem(settings, client, code, redirect, attempt.verifier());
            if (tokens.refresh() == null) {
                // It would work for an hour and then never again.
                return "incomplete";
            }
            transactions.run(() -> {
                store.keep(channel, tokens);
                store.touch(channel);
                audit.record(
                        attempt.actor(), "mail.signed_in", channel.toString(), Map.of("provider", settings.provider()));
            });
            return "done";
        } catch (SignInAgain tooLate) {
            return "denied";
        } catch (ClientRefused refused) {
            LOG.warn("the provider of the mailbox {}: {}", channel, refused.getMessage());
            return "refused";
        } catch (IOException unreachable) {
            LOG.warn("the provider of the mailbox {} cannot be reached: {}", channel, unreachable.getMessage());
            return "unreachable";
        }
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(OpaqueSecret.hash(verifier));
    }
}
