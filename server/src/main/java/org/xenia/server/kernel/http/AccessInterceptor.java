package org.xenia.server.kernel.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;

/// Enforces the access rule of every route of ours before the route runs.
@Component
class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("org.xenia.")) {
            check(method.getMethodAnnotation(Access.class), Caller.current());
        }
        return true;
    }

    private static void check(@org.jspecify.annotations.Nullable Access rule, Caller caller) {
        if (rule == null) {
            throw Refusal.of(CommonRefusal.NOT_ALLOWED);
        }
        if (!allows(rule, caller)) {
            throw Refusal.of(
                    caller.kind() == Caller.Kind.STRANGER ? CommonRefusal.SIGN_IN_NEEDED : CommonRefusal.NOT_ALLOWED);
        }
    }

    private static boolean allows(Access rule, Caller caller) {
        if (caller.kind() == Caller.Kind.TOKEN && rule.value() != Access.Who.ANYONE) {
            return !rule.scope().isEmpty() && caller.scopes().contains(rule.scope());
        }
        return switch (rule.value()) {
            case ANYONE -> true;
            case VISITOR -> caller.kind() == Caller.Kind.VISITOR;
            case STAFF -> covers(caller, Role.AGENT);
            case LEAD -> covers(caller, Role.LEAD);
            case ADMINISTRATOR -> covers(caller, Role.ADMINISTRATOR);
            case TOKEN -> false;
        };
    }

    private static boolean covers(Caller caller, Role needed) {
        return caller.kind() == Caller.Kind.STAFF
                && caller.role() != null
                && caller.role().covers(needed);
    }
}
