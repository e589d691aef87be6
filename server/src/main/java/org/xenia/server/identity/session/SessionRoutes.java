package org.xenia.server.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.person.Me;
import org.xenia.server.identity.person.MeView;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.settings.Secret;

/// Signing in and out.
@RestController
class SessionRoutes {

    private static final int MAX_PASSWORD = 1000;
    private static final int MAX_CODE = 40;

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final MeView me;

    SessionRoutes(SignIn signIn, Sessions sessions, SessionCookie cookie, MeView me) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.me = me;
    }

    record SignInBody(
            @Needed @Nullable String email,
            @Needed @Nullable String password,
            @Nullable String code) {}

    @PostMapping("/api/v1/session")
    @Access(Who.ANYONE)
    Me signIn(@RequestBody SignInBody body, HttpServletRequest request, HttpServletResponse response) {
        Validation validation = new Validation();
        String email = validation.email("/email", body.email());
        String password = validation.text("/password", body.password(), MAX_PASSWORD);
        String code = validation.optionalText("/code", body.code(), MAX_CODE);
        validation.refuse();
        SignIn.Person person = signIn.check(email, new Secret(password), code, request.getRemoteAddr());
        end(request);
        return Workspace.call(person.workspace(), () -> {
            cookie.give(request, response, sessions.open(person.staff(), request.getHeader("User-Agent")));
            return me.get(person.staff());
        });
    }

    @DeleteMapping("/api/v1/session")
    @Access(Who.ANYONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        cookie.take(request, response);
    }

    private void end(HttpServletRequest request) {
        var session = SessionCookie.read(request);
        if (session != null) {
            sessions.end(session);
        }
    }
}
