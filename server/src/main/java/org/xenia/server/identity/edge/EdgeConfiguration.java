package org.xenia.server.identity.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.xenia.server.identity.session.SessionCookie;
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

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            CsrfTokenRepository csrfTokens,
            CallerFilter callers,
            EdgeRefusals refusals,
            Settings settings) {
        return http.addFilterBefore(callers, CsrfFilter.class)
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(EdgeConfiguration::needsForgeryToken))
                .headers(headers -> protectBrowsers(headers, settings))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(new MetricsAccess())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
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

    private static void protectBrowsers(HeadersConfigurer<HttpSecurity> headers, Settings settings) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false)
                        .requestMatcher(request -> SessionCookie.isSecure(request, settings)))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
