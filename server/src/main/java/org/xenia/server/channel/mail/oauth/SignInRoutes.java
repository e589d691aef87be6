package org.xenia.server.channel.mail.oauth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.edge.PublicAddress;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.identity.session.ErrandCookie;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.RateLimits;
import org.xenia.server.kernel.settings.Settings;

/// The doors by which an administrator's browser leaves for a mailbox's provider and comes back. It lands on the
/// page of the mailbox, which says what came of it.
@RestController
class SignInRoutes {

    private static final String PATH = "/api/v1/mail-sign-in";
    private static final RateLimits.Limit LANDINGS = new RateLimits.Limit("mail-sign-in", 60, Duration.ofMinutes(10));

    private final SignIn signIn;
    private final PublicAddress address;
    private final ErrandCookie errand;
    private final RateLimits limits;

    SignInRoutes(SignIn signIn, PublicAddress address, Settings settings, RateLimits limits) {
        this.signIn = signIn;
        this.address = address;
        this.errand = new ErrandCookie("xenia_mail_sign_in", PATH, settings);
        this.limits = limits;
    }

    /// Where the browser is to go.
    record Departure(String address) {}

    /// What the provider has to be told about this installation.
    ///
    /// @param address to which browsers come back
    record Landing(String address) {}

    /// The address that has to be registered at the provider.
    @GetMapping(PATH)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Landing landing(HttpServletRequest request) {
        return new Landing(redirect(request));
    }

    /// Begins signing in at a mailbox's provider.
    @PostMapping("/api/v1/channels/{channel}/mail-sign-in")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Departure depart(@PathVariable UUID channel, HttpServletRequest request, HttpServletResponse response) {
        SignIn.Departure departure = signIn.depart(channel, redirect(request));
        errand.give(request, response, departure.browser(), SignIn.UNDER_WAY);
        return new Departure(departure.address());
    }

    @GetMapping(PATH + "/callback")
    @Access(Who.ANYONE)
    ResponseEntity<Void> comeBack(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.take(LANDINGS, request.getRemoteAddr());
        OpaqueSecret shown = OpaqueSecret.read("", state);
        OpaqueSecret browser = errand.take(request, response);
        if (shown == null || browser == null) {
            return to("/settings/channels");
        }
        SignIn.Arrival arrival = signIn.comeBack(shown, browser, code, error, redirect(request));
        return to(
                arrival.channel() == null
                        ? "/settings/channels"
                        : "/settings/channels/" + arrival.channel() + "?sign-in=" + arrival.outcome());
    }

    private String redirect(HttpServletRequest request) {
        return address.of(request, PATH + "/callback");
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .build();
    }
}
