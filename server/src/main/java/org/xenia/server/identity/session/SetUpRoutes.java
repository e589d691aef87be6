package org.xenia.server.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.Companies;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.NewStaff;
import org.xenia.server.identity.password.PasswordRules;
import org.xenia.server.identity.person.Me;
import org.xenia.server.identity.person.MeView;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.settings.Secret;

/// The first visit: founds the company and signs its administrator in.
@RestController
class SetUpRoutes {

    private final Companies companies;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final MeView me;

    SetUpRoutes(Companies companies, Sessions sessions, SessionCookie cookie, MeView me) {
        this.companies = companies;
        this.sessions = sessions;
        this.cookie = cookie;
        this.me = me;
    }

    record SetUpNeed(boolean needed) {}

    record SetUpBody(
            @Needed @Nullable String company,
            @Needed @Nullable String name,
            @Needed @Nullable String email,
            @Needed @Nullable String password,
            @Needed @Nullable String language,
            @Needed @Nullable String timeZone) {}

    @GetMapping("/api/v1/setup")
    @Access(Who.ANYONE)
    SetUpNeed need() {
        return new SetUpNeed(companies.noneYet());
    }

    @PostMapping("/api/v1/setup")
    @Access(Who.ANYONE)
    @ResponseStatus(HttpStatus.CREATED)
    Me setUp(@RequestBody SetUpBody body, HttpServletRequest request, HttpServletResponse response) {
        // Before anything else, so that a stranger learns nothing and costs nothing later on.
        if (!companies.noneYet()) {
            throw Refusal.of(IdentityRefusal.ALREADY_SET_UP);
        }
        Validation validation = new Validation();
        NewStaff administrator = administrator(validation, body);
        Companies.Company company = new Companies.Company(
                PersonFields.name(validation, "/company", body.company()),
                administrator.language(),
                administrator.timeZone());
        PasswordRules.check(
                validation,
                "/password",
                administrator.password(),
                administrator.email(),
                administrator.name(),
                company.name());
        validation.refuse();
        Companies.Founded founded = companies.foundFirst(company, administrator);
        return Workspace.call(founded.workspace(), () -> {
            cookie.give(request, response, sessions.open(founded.administrator(), request.getHeader("User-Agent")));
            return me.get(founded.administrator());
        });
    }

    private static NewStaff administrator(Validation validation, SetUpBody body) {
        return new NewStaff(
                PersonFields.name(validation, "/name", body.name()),
                validation.email("/email", body.email()),
                Role.ADMINISTRATOR,
                validation.language("/language", body.language()),
                PersonFields.timeZone(validation, "/timeZone", body.timeZone()),
                List.of(),
                new Secret(body.password() == null ? "" : body.password()));
    }
}
