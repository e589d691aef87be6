package org.xenia.server.identity;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.person.Recruiting;
import org.xenia.server.identity.token.ApiTokens;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// Founds companies, each in a workspace of its own: the first visit does, and so do the demo and tests.
@Component
public class Companies {

    // Any number that no other lock of ours uses.
    private static final long SET_UP_LOCK = 0x78656e6961L;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Recruiting recruiting;
    private final ApiTokens tokens;

    Companies(JdbcClient jdbc, Transactions transactions, Recruiting recruiting, ApiTokens tokens) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.recruiting = recruiting;
        this.tokens = tokens;
    }

    /// A company.
    ///
    /// @param name as customers know it
    /// @param language in which its staff works unless they say otherwise
    /// @param timeZone where it works
    public record Company(String name, LanguageTag language, ZoneId timeZone) {}

    /// A company just founded.
    public record Founded(WorkspaceId workspace, UUID administrator) {}

    /// True while there is no company at all.
    public boolean noneYet() {
        return transactions.acrossWorkspaces(() -> jdbc.sql("select not exists (select from kernel.workspace)")
                .query(Boolean.class)
                .single());
    }

    /// Founds the first company. Of several at once exactly one succeeds.
    ///
    /// @throws Refusal `already_set_up` when there is a company
    public Founded foundFirst(Company company, NewStaff administrator) {
        WorkspaceId workspace = new WorkspaceId(Ids.next());
        return transactions.callIn(workspace, () -> {
            // Held until this transaction ends, so that the next one sees the company.
            jdbc.sql("select pg_advisory_xact_lock(?)")
                    .param(SET_UP_LOCK)
                    .query((row, number) -> true)
                    .single();
            if (!noneYet()) {
                throw Refusal.of(IdentityRefusal.ALREADY_SET_UP);
            }
            return insert(workspace, company, administrator);
        });
    }

    /// Founds a further company.
    public Founded found(Company company, NewStaff administrator) {
        WorkspaceId workspace = new WorkspaceId(Ids.next());
        return transactions.callIn(workspace, () -> insert(workspace, company, administrator));
    }

    /// Adds a member of staff to a company.
    ///
    /// @throws Refusal `email_taken`
    public UUID hire(WorkspaceId workspace, NewStaff person) {
        return transactions.callIn(workspace, () -> recruiting.join(person, Actor.SYSTEM));
    }

    /// Issues an API token in the name of a member of staff; it never expires.
    ///
    /// @param scopes see the API's list of scopes
    public Secret issueToken(WorkspaceId workspace, UUID creator, String name, Set<String> scopes) {
        return transactions.callIn(
                workspace, () -> tokens.issue(name, scopes, creator, null).secret());
    }

    private Founded insert(WorkspaceId workspace, Company company, NewStaff administrator) {
        jdbc.sql("insert into kernel.workspace (workspace_id, name, language, time_zone) values (?, ?, ?, ?)")
                .param(workspace.value())
                .param(company.name())
                .param(company.language().value())
                .param(company.timeZone().getId())
                .update();
        return new Founded(workspace, recruiting.join(administrator, Actor.SYSTEM));
    }
}
