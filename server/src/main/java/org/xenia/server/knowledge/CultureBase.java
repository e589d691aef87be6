package org.xenia.server.knowledge;

import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Packs;
import org.xenia.server.kernel.database.PerWorkspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.knowledge.culture.OwnFactStore;
import org.xenia.server.knowledge.culture.PartStore;

/// What the current workspace knows of markets and languages: our packs with its own facts laid over
/// them.
@Component
public class CultureBase {

    private final PerWorkspace<Known> known;
    private final PartStore parts;
    private final Transactions transactions;

    CultureBase(OwnFactStore facts, PartStore parts, Transactions transactions) {
        this.parts = parts;
        this.transactions = transactions;
        this.known = new PerWorkspace<>(facts.revision(), transactions, () -> new Known(facts.packs(), parts.find()));
    }

    private record Known(Packs packs, CultureParts parts) {}

    /// The packs as the workspace sees them. The same object until something changes.
    public Packs packs() {
        return known.get().packs();
    }

    /// Which parts of culture intelligence are in use.
    public CultureParts parts() {
        return known.get().parts();
    }

    /// Uses these parts from now on. Takes part in the caller's transaction.
    public void use(CultureParts wanted) {
        transactions.run(() -> {
            parts.put(wanted);
            changed();
        });
    }

    /// Has the next look see what changed. Call it in the transaction of the change.
    public void changed() {
        known.changed();
    }
}
