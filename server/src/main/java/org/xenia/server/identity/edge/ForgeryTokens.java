package org.xenia.server.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// The tokens that tell a browser's own request from a forged one. Programs and visitors' widgets bring a token of
/// their own, which a forged request cannot: for them none is made, and no cookie is sent.
final class ForgeryTokens implements CsrfTokenRepository {

    private static final CsrfToken NOT_NEEDED = new DefaultCsrfToken("X-XSRF-TOKEN", "_csrf", "not-needed");

    private final CsrfTokenRepository browsers;

    ForgeryTokens(CsrfTokenRepository browsers) {
        this.browsers = browsers;
    }

    /// Whether a request shows by itself that nobody forged it.
    static boolean bringsProof(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getRequestURI().startsWith("/widget/");
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return browsers.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        browsers.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return bringsProof(request) ? NOT_NEEDED : browsers.loadToken(request);
    }
}
