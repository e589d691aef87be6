package org.xenia.server.identity.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.NewStaff;
import org.xenia.server.identity.person.Me;
import org.xenia.server.identity.person.MeView;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.identity.person.Recruiting;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.identity.session.SessionCookie;
import org.xenia.server.identity.session.Sessions;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.RateLimits;
import org.xenia.server.kernel.settings.Secret;

/// Invitations as the invited person opens and accepts them.
@RestController
class AcceptRoutes {

    private static final RateLimits.Limit TRIES = new RateLimits.Limit("invitation", 60, Duration.ofMinutes(10));

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Invitations invitations;
    private final Recruiting recruiting;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final MeView me;
    private final RateLimits limits;

    AcceptRoutes(
            JdbcClient jdbc,
            Transactions transactions,
            Invitations invitations,
            Recruiting recruiting,
            Sessions sessions,
            SessionCookie cookie,
            MeView me,
            RateLimits limits) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.invitations = invitations;
        this.recruiting = recruiting;
        this.sessions = sessions;
        this.cookie = cookie;
        this.me = me;
        this.limits = limits;
    }

    record Invited(String email, String company, LanguageTag language) {}

    record AcceptBody(
            @Needed @Nullable String token,
            @Needed @Nullable String name,
            @Needed @Nullable String password,
            @Needed @Nullable String timeZone) {}

    @GetMapping("/api/v1/invitations/lookup")
    @Access(Who.ANYONE)
    Invited lookUp(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        OpaqueSecret secret = secret(token, request);
        return transactions.callIn(secret.workspace(), () -> {
            Invitation invitation =
                    invitations.find(secret).orElseThrow(() -> Refusal.of(IdentityRefusal.INVITATION_INVALID));
            return new Invited(invitation.email(), company(), invitation.language());
        });
    }

    @PostMapping("/api/v1/invitations/accept")
    @Access(Who.ANYONE)
    @ResponseStatus(HttpStatus.CREATED)
    Me accept(@RequestBody AcceptBody body, HttpServletRequest request, HttpServletResponse response) {
        OpaqueSecret secret = secret(body.token(), request);
        Validation validation = new Validation();
        String name = PersonFields.name(validation, "/name", body.name());
        ZoneId zone = PersonFields.timeZone(validation, "/timeZone", body.timeZone());
        Secret password = new Secret(validation.text("/password", body.password(), 1000));
        validation.refuse();
        UUID id = transactions.callIn(secret.workspace(), () -> {
            Invitation invitation =
                    invitations.take(secret).orElseThrow(() -> Refusal.of(IdentityRefusal.INVITATION_INVALID));
            Role role = Role.valueOf(invitation.role().toUpperCase(Locale.ROOT));
            return recruiting.join(
                    new NewStaff(name, invitation.email(), role, invitation.language(), zone, List.of(), password),
                    Actor.SYSTEM);
        });
        return Workspace.call(secret.workspace(), () -> {
            cookie.give(request, response, sessions.open(id, request.getHeader("User-Agent")));
            return me.get(id);
        });
    }

    private OpaqueSecret secret(@Nullable String token, HttpServletRequest request) {
        limits.take(TRIES, request.getRemoteAddr());
        OpaqueSecret secret = OpaqueSecret.read("", token);
        if (secret == null) {
            throw Refusal.of(IdentityRefusal.INVITATION_INVALID);
        }
        return secret;
    }

    private String company() {
        return jdbc.sql("select name from kernel.workspace where workspace_id = kernel.current_workspace()")
                .query(String.class)
                .single();
    }
}
