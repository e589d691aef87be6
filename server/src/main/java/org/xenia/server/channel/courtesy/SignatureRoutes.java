package org.xenia.server.channel.courtesy;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.OwnSignatures.Owner;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.Teams;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;

/// How signed-in people and teams sign their mails, in each language. A person's own words come first, then those of
/// the team, then the channel's signature with names of both.
@RestController
class SignatureRoutes {

    private static final String MINE = "/api/v1/me/signatures";
    private static final String TEAMS = "/api/v1/teams/{team}/signatures";

    private final OwnSignatures signatures;
    private final Teams teams;
    private final Transactions transactions;
    private final Audit audit;

    SignatureRoutes(OwnSignatures signatures, Teams teams, Transactions transactions, Audit audit) {
        this.signatures = signatures;
        this.teams = teams;
        this.transactions = transactions;
        this.audit = audit;
    }

    record Signature(LanguageTag language, String text) {}

    record SignatureIn(
            @Needed @Nullable String language, @Nullable String text) {}

    @GetMapping(MINE)
    @Access(Who.STAFF)
    Signatures list() {
        return shown(Owner.STAFF, Caller.current().requireId());
    }

    /// Puts these in the place of all that were there; a blank text removes its language.
    @PutMapping(MINE)
    @Access(Who.STAFF)
    Signatures replace(@RequestBody SignaturesIn body) {
        Map<LanguageTag, String> wanted = body.wanted();
        UUID id = Caller.current().requireId();
        transactions.run(() -> signatures.replace(Owner.STAFF, id, wanted));
        return shown(Owner.STAFF, id);
    }

    @GetMapping(TEAMS)
    @Access(value = Who.STAFF, scope = "admin")
    Signatures ofTeam(@PathVariable UUID team) {
        teams.get(team);
        return shown(Owner.TEAM, team);
    }

    /// Puts these in the place of all that were there; a blank text removes its language. In a text, `{agent}` stands
    /// for the name of who writes.
    @PutMapping(TEAMS)
    @Access(value = Who.LEAD, scope = "admin")
    Signatures replaceOfTeam(@PathVariable UUID team, @RequestBody SignaturesIn body) {
        Map<LanguageTag, String> wanted = body.wanted();
        transactions.run(() -> {
            String name = teams.get(team).name();
            signatures.replace(Owner.TEAM, team, wanted);
            audit.record("team.signatures_changed", team.toString(), Map.of("name", name));
        });
        return shown(Owner.TEAM, team);
    }

    private Signatures shown(Owner owner, UUID id) {
        return Signatures.of(transactions.call(() -> signatures.list(owner, id)));
    }
}
