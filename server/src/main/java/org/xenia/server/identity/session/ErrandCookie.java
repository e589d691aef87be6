package org.xenia.server.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.util.WebUtils;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Settings;

/// The cookie that a browser keeps while it is away at a provider's sign-in page: it shows that whoever comes back is
/// who left.
///
/// @param name of the cookie
/// @param path below which it is shown
@NamedInterface("sign-in")
public record ErrandCookie(String name, String path, Settings settings) {

    /// Gives it to a browser that leaves.
    public void give(HttpServletRequest request, HttpServletResponse response, Secret secret, Duration age) {
        set(request, response, secret.reveal(), age);
    }

    /// Takes it from a browser that came back; null when it shows none that can be read.
    public @Nullable OpaqueSecret take(HttpServletRequest request, HttpServletResponse response) {
        Cookie shown = WebUtils.getCookie(request, name);
        set(request, response, "", Duration.ZERO);
        return OpaqueSecret.read("", shown == null ? "" : shown.getValue());
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        // Lax, since the provider sends the browser back from another site.
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(SessionCookie.isSecure(request, settings))
                .sameSite("Lax")
                .path(path)
                .maxAge(age)
                .build();
        // Added, so that it does not replace a session's cookie in the same answer.
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
