package org.xenia.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.identity.session.SessionCookie;
import org.xenia.server.kernel.database.Transactions;

/// Tells browsers in which somebody is signed in apart. What belongs to one of them refers to its row in
/// `identity.session` and goes with it.
@Component
public class SignedInBrowsers {

    private final JdbcClient jdbc;
    private final Transactions transactions;

    SignedInBrowsers(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// The session, in the current workspace, of the browser that makes a request; empty for programs and strangers.
    public Optional<UUID> find(HttpServletRequest request) {
        OpaqueSecret secret = SessionCookie.read(request);
        return secret == null
                ? Optional.empty()
                : transactions.call(() -> jdbc.sql("select id from identity.session where secret_hash = ?")
                        .param(secret.hash())
                        .query(UUID.class)
                        .optional());
    }
}
