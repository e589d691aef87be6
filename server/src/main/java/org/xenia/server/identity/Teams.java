package org.xenia.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.team.TeamStore;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// The teams of the current workspace. Each call joins the open transaction or makes one.
@Component
public class Teams {

    private final TeamStore store;
    private final Transactions transactions;

    Teams(TeamStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /// The team.
    public Optional<Team> find(UUID id) {
        return transactions.call(() -> store.find(id));
    }

    /// The team.
    ///
    /// @throws Refusal `not_found`
    public Team get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// Every team, by name.
    public List<Team> list() {
        return transactions.call(store::list);
    }

    /// Makes a team.
    ///
    /// @throws Refusal `name_taken`, or naming `/members` when one is not staff
    public Team create(String name, List<UUID> members) {
        return transactions.call(() -> {
            UUID id = Ids.next();
            store.insert(id, name);
            store.setMembers(id, members);
            return get(id);
        });
    }
}
