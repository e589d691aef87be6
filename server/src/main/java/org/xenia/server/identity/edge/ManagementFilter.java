package org.xenia.server.identity.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Problems;

/// Who may ask how the program is: everybody whether it lives; a token with the scope `admin`, or a program on this
/// machine, for its metrics; nobody for anything else.
final class ManagementFilter extends OncePerRequestFilter {

    private static final RequestMatcher ALL = path("/actuator/**");
    private static final RequestMatcher HEALTH = path("/actuator/health/**");
    private static final RequestMatcher METRICS = path("/actuator/prometheus");

    private final Problems problems;

    ManagementFilter(Problems problems) {
        this.problems = problems;
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ALL.matches(request) || HEALTH.matches(request) || (METRICS.matches(request) && mayRead(request))) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Refusal.of(CommonRefusal.SIGN_IN_NEEDED));
        }
    }

    private static boolean mayRead(HttpServletRequest request) {
        Caller caller = Caller.current();
        boolean token = caller.kind() == Caller.Kind.TOKEN && caller.scopes().contains("admin");
        return token || isLocal(request);
    }

    // A request that came through a proxy on this machine did not come from it.
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
