package org.xenia.server.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.edge.PublicAddress;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.identity.session.ErrandCookie;
import org.xenia.server.identity.session.SessionCookie;
import org.xenia.server.identity.session.Sessions;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.RateLimits;
import org.xenia.server.kernel.settings.Settings;

/// The doors by which browsers leave for the provider and come back. Nobody reads a problem document there:
/// whoever fails lands on the sign-in page, which says why.
@RestController
class OidcRoutes {

    private static final String PATH = "/api/v1/oidc";
    private static final RateLimits.Limit STARTS = new RateLimits.Limit("oidc", 60, Duration.ofMinutes(10));

    private final OidcStore store;
    private final OidcSignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final PublicAddress address;
    private final ErrandCookie errand;
    private final RateLimits limits;
    private final Transactions transactions;

    OidcRoutes(
            OidcStore store,
            OidcSignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            PublicAddress address,
            Settings settings,
            RateLimits limits,
            Transactions transactions) {
        this.store = store;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.address = address;
        this.errand = new ErrandCookie("xenia_oidc", PATH, settings);
        this.limits = limits;
        this.transactions = transactions;
    }

    record Button(String name, String url) {}

    record Methods(boolean password, @Nullable Button oidc) {}

    /// Several companies on one installation that all have a provider are told apart by `workspace`.
    @GetMapping("/api/v1/sign-in-methods")
    @Access(Who.ANYONE)
    Methods methods(@RequestParam(required = false) @Nullable UUID workspace) {
        String query = workspace == null ? "" : "?workspace=" + workspace;
        OidcStore.Offer offer = offer(workspace);
        return new Methods(true, offer == null ? null : new Button(offer.name(), PATH + "/start" + query));
    }

    @GetMapping(PATH + "/start")
    @Access(Who.ANYONE)
    ResponseEntity<Void> start(
            @RequestParam(required = false) @Nullable UUID workspace,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.take(STARTS, request.getRemoteAddr());
            OidcStore.Offer offer = offer(workspace);
            if (offer == null) {
                throw Refusal.of(IdentityRefusal.OIDC_NOT_CONFIGURED);
            }
            OidcSignIn.Departure departure = signIn.depart(offer.workspace(), redirect(request));
            errand.give(request, response, departure.browser(), OidcStore.UNDER_WAY);
            return to(departure.address());
        } catch (Refusal refusal) {
            return failed(refusal);
        }
    }

    @GetMapping(PATH + "/callback")
    @Access(Who.ANYONE)
    ResponseEntity<Void> comeBack(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.take(STARTS, request.getRemoteAddr());
            OpaqueSecret shown = OpaqueSecret.read("", state);
            OpaqueSecret browser = errand.take(request, response);
            if (shown == null || browser == null || code.isBlank()) {
                throw Refusal.of(IdentityRefusal.PROVIDER_ANSWER_INVALID);
            }
            UUID staff = signIn.comeBack(shown, browser, code, redirect(request));
            Workspace.run(
                    shown.workspace(),
                    () -> cookie.give(request, response, sessions.open(staff, request.getHeader("User-Agent"))));
            return to("/");
        } catch (Refusal refusal) {
            return failed(refusal);
        }
    }

    private OidcStore.@Nullable Offer offer(@Nullable UUID workspace) {
        if (workspace != null) {
            WorkspaceId id = new WorkspaceId(workspace);
            return transactions
                    .callIn(id, store::find)
                    .filter(OidcSettings::enabled)
                    .map(found -> new OidcStore.Offer(id, found.name()))
                    .orElse(null);
        }
        List<OidcStore.Offer> offers = transactions.acrossWorkspaces(store::listOffers);
        return offers.size() == 1 ? offers.getFirst() : null;
    }

    private static ResponseEntity<Void> failed(Refusal refusal) {
        return to("/sign-in?problem=" + refusal.code().code());
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
