package org.xenia.server.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.settings.Settings;

/// The cookie by which a browser shows its session. Scripts cannot read it, other sites cannot send it with
/// what they post, and over HTTPS it never travels in the clear.
@Component
public class SessionCookie {

    static final String NAME = "xenia_session";

    private final CsrfTokenRepository forgeryTokens;
    private final Settings settings;

    SessionCookie(CsrfTokenRepository forgeryTokens, Settings settings) {
        this.forgeryTokens = forgeryTokens;
        this.settings = settings;
    }

    /// The session that a request shows; null when it shows none.
    public static @Nullable OpaqueSecret read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : OpaqueSecret.read("", cookie.getValue());
    }

    /// Hands a session to the browser, and a new token against forged requests with it: what somebody planted
    /// before the sign-in is worth nothing after it.
    public void give(HttpServletRequest request, HttpServletResponse response, OpaqueSecret session) {
        write(request, response, session.text().reveal(), Sessions.WHOLE);
        forgeryTokens.saveToken(forgeryTokens.generateToken(request), request, response);
    }

    /// Takes the session from the browser.
    void take(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
        forgeryTokens.saveToken(forgeryTokens.generateToken(request), request, response);
    }

    /// True when browsers reach this server by HTTPS, here or at a proxy in front.
    public static boolean isSecure(HttpServletRequest request, Settings settings) {
        return request.isSecure()
                || (settings.publicUrl() != null
                        && "https".equals(settings.publicUrl().getScheme()));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(isSecure(request, settings))
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
