package org.xenia.server.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.CallerSource;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Caller;

/// Knows members of staff by the session cookie of their browser. A cookie that holds no longer makes a
/// stranger, not an error: the sign-in page is where it leads.
@Component
@Order(2)
class SessionCallers implements CallerSource {

    private final Sessions sessions;

    SessionCallers(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Caller> find(HttpServletRequest request) {
        // On a customer's site an agent is a visitor like everybody else.
        if (request.getRequestURI().startsWith("/widget/")) {
            return Optional.empty();
        }
        OpaqueSecret secret = SessionCookie.read(request);
        return secret == null ? Optional.empty() : sessions.find(secret);
    }
}
