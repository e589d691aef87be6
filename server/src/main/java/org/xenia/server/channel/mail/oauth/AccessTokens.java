package org.xenia.server.channel.mail.oauth;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// The tokens by which mailboxes show who they are. They are renewed a while before they run out, by one node at a
/// time.
@Component
public class AccessTokens {

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

    /// A token that runs out in the middle of a talk would break it.
    private static final Duration EARLY = Duration.ofMinutes(5);

    private static final int TURNS = 100;
    private static final Duration TURN = Duration.ofMillis(100);

    private final OAuthStore store;
    private final TokenEndpoint endpoint;
    private final Transactions transactions;
    private final Audit audit;

    AccessTokens(OAuthStore store, TokenEndpoint endpoint, Transactions transactions, Audit audit) {
        this.audit = audit;
        this.store = store;
        this.endpoint = endpoint;
        this.transactions = transactions;
    }

    /// A token that holds for now.
    ///
    /// @throws SignInAgain when only a person can help
    /// @throws ClientRefused when the provider does not know this installation
    /// @throws ProviderAway when it cannot be asked at the moment
    public Secret get(UUID channel) throws MessagingException {
        for (int turn = 0; turn < TURNS; turn++) {
            OAuthStore.Held held =
                    transactions.call(() -> store.findHeld(channel)).orElseThrow(SignInAgain::new);
            if (!held.state().equals(OAuthSettings.SIGNED_IN)) {
                throw new SignInAgain();
            }
            if (held.access() != null && holds(held.expiresAt())) {
                return held.access();
            }
            if (transactions.call(() -> store.claim(channel))) {
                return renew(channel);
            }
            rest();
        }
        throw new ProviderAway(new IOException("another node renews the token and does not end"));
    }

    /// Forgets a token that a server refused before its time, so that the next one is new.
    public void spoil(UUID channel, Secret refused) {
        transactions.run(() -> {
            OAuthStore.Held held = store.findHeld(channel).orElse(null);
            if (held != null && held.access() != null && held.access().reveal().equals(refused.reveal())) {
                store.forgetAccess(channel);
            }
        });
    }

    private static boolean holds(@Nullable Instant expires) {
        return expires != null && expires.isAfter(Instant.now().plus(EARLY));
    }

    // The provider is asked outside of a transaction: others would wait for a slow one.
    private Secret renew(UUID channel) throws MessagingException {
        boolean kept = false;
        try {
            OAuthSettings settings = transactions.call(() -> store.find(channel));
            Secret refresh = transactions.call(() -> store.findSecret(channel, OAuthStore.REFRESH));
            if (settings == null || refresh == null) {
                throw new SignInAgain();
            }
            Secret client = transactions.call(() -> store.findSecret(channel, OAuthStore.CLIENT));
            TokenEndpoint.Tokens tokens = endpoint.renew(settings, client, refresh);
            transactions.run(() -> store.keep(channel, tokens));
            kept = true;
            return tokens.access();
        } catch (SignInAgain over) {
            LOG.info("the sign-in of the mailbox {} has ended; somebody has to sign in again", channel);
            transactions.run(() -> {
                store.expire(channel);
                audit.record(Actor.SYSTEM, "mail.sign_in_ended", channel.toString(), Map.of());
            });
            kept = true;
            throw over;
        } catch (IOException unreachable) {
            throw new ProviderAway(unreachable);
        } finally {
            if (!kept) {
                transactions.run(() -> store.release(channel));
            }
        }
    }

    private static void rest() throws MessagingException {
        try {
            if (new CountDownLatch(1).await(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("impossible");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new MessagingException("interrupted", new IOException(stopping));
        }
    }
}
