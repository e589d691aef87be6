package org.xenia.server.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Problems;

/// Answers what Spring Security refuses as problem documents like all others.
@Component
class EdgeRefusals implements AccessDeniedHandler, RequestRejectedHandler {

    private final Problems problems;

    EdgeRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        CommonRefusal code =
                denied instanceof CsrfException ? CommonRefusal.FORGERY_SUSPECTED : CommonRefusal.NOT_ALLOWED;
        problems.write(request, response, Refusal.of(code));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(request, response, Refusal.of(CommonRefusal.INVALID_REQUEST));
    }
}
