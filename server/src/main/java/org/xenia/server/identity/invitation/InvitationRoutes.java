package org.xenia.server.identity.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.edge.PublicAddress;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.Page;

/// Invitations as administrators make and withdraw them.
@RestController
class InvitationRoutes {

    private final Invitations invitations;
    private final PublicAddress address;
    private final Transactions transactions;

    InvitationRoutes(Invitations invitations, PublicAddress address, Transactions transactions) {
        this.invitations = invitations;
        this.address = address;
        this.transactions = transactions;
    }

    record InvitationBody(
            @Needed @Nullable String email,

            @Needed @Among({"administrator", "lead", "agent"}) @Nullable
            String role,

            @Needed @Nullable String language) {}

    @GetMapping("/api/v1/invitations")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<Invitation> list() {
        return transactions.call(() -> Page.whole(invitations.list()));
    }

    @PostMapping("/api/v1/invitations")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    @ResponseStatus(HttpStatus.CREATED)
    Invitation invite(@RequestBody InvitationBody body, HttpServletRequest request) {
        Validation validation = new Validation();
        String email = validation.email("/email", body.email());
        Role role = PersonFields.role(validation, "/role", body.role());
        LanguageTag language = validation.language("/language", body.language());
        validation.refuse();
        Invitations.Made made = transactions.call(() -> invitations.invite(email, role, language));
        String path = "/invitation?token=" + made.secret().text().reveal();
        return made.invitation().with(address.of(request, path));
    }

    @DeleteMapping("/api/v1/invitations/{id}")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        transactions.run(() -> invitations.withdraw(id));
    }
}
