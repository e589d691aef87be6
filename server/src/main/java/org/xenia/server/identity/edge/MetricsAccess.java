package org.xenia.server.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.xenia.server.kernel.Caller;

/// Who may read the metrics: a token with the scope `admin`, or a program on this machine. A request that came
/// through a proxy on this machine did not come from it.
final class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> unused, RequestAuthorizationContext context) {
        Caller caller = Caller.current();
        boolean token = caller.kind() == Caller.Kind.TOKEN && caller.scopes().contains("admin");
        return new AuthorizationDecision(token || isLocal(context.getRequest()));
    }

    private static boolean isLocal(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
            return false;
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
