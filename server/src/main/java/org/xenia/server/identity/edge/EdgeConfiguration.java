package org.xenia.server.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.xenia.server.identity.session.SessionCookie;
import org.xenia.server.kernel.http.Problems;
import org.xenia.server.kernel.settings.Settings;

/// What every request passes before it reaches a route. Who may call which route is the routes' own rule
/// (`@Access`); Spring Security keeps out forged requests and writes the headers that protect browsers.
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    // Ant Design writes style elements at run time; scripts come from here and nowhere else.
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    CsrfTokenRepository csrfTokenRepository(Settings settings) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        boolean secure = settings.publicUrl() != null
                && "https".equals(settings.publicUrl().getScheme());
        repository.setCookieCustomizer(cookie -> {
            cookie.path("/").sameSite("Lax");
            if (secure) {
                cookie.secure(true);
            }
        });
        return new ForgeryTokens(repository);
    }

    /// An observation around each filter of the chain would cost more than the filters do; requests are counted once,
    /// where they arrive.
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    /// The filters by name, in their order. Spring Security's builder would make the same ones and as many again that
    /// do
    /// nothing here, since who calls is our own matter; it took a twelfth of a start and a part of each request.
    @Bean
    SecurityFilterChain securityFilterChain(
            CsrfTokenRepository csrfTokens,
            CallerFilter callers,
            EdgeRefusals refusals,
            Problems problems,
            Settings settings) {
        CsrfFilter forgery = new CsrfFilter(csrfTokens);
        forgery.setRequestHandler(new HeaderToken());
        forgery.setRequireCsrfProtectionMatcher(EdgeConfiguration::needsForgeryToken);
        forgery.setAccessDeniedHandler(refusals);
        return new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                new HeaderWriterFilter(protectBrowsers(settings)),
                callers,
                forgery,
                new ManagementFilter(problems));
    }

    /// Not a filter of the container's own: the chains run it at its place.
    @Bean
    FilterRegistrationBean<CallerFilter> callerFilterRegistration(CallerFilter callers) {
        FilterRegistrationBean<CallerFilter> registration = new FilterRegistrationBean<>(callers);
        registration.setEnabled(false);
        return registration;
    }

    // Browsers send cookies with forged requests too, but never a token or a header of their own accord. Sign-in
    // needs the forgery token as well: else a forged one would leave somebody working in a stranger's account.
    private static boolean needsForgeryToken(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && !ForgeryTokens.bringsProof(request);
    }

    private static List<HeaderWriter> protectBrowsers(Settings settings) {
        HstsHeaderWriter strict = new HstsHeaderWriter(false);
        strict.setRequestMatcher(request -> SessionCookie.isSecure(request, settings));
        return List.of(
                new XContentTypeOptionsHeaderWriter(),
                new XXssProtectionHeaderWriter(),
                new CacheControlHeadersWriter(),
                strict,
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
