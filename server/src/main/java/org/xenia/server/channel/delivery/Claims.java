package org.xenia.server.channel.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.LaneStore.Held;
import org.xenia.server.channel.delivery.LaneStore.Lane;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Decides how much of a channel leaves now: what its terms, its pace and the health of its provider
/// allow.
@Component
class Claims {

    /// After a try's patience, until another node tries.
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Adapters adapters;
    private final LaneStore lanes;
    private final OutboxStore store;
    private final Transactions transactions;

    Claims(Adapters adapters, LaneStore lanes, OutboxStore store, Transactions transactions) {
        this.adapters = adapters;
        this.lanes = lanes;
        this.store = store;
        this.transactions = transactions;
    }

    /// What leaves now.
    ///
    /// @param paced whether the pace held more back
    record Claimed(List<Outgoing> outgoing, boolean paced) {

        static final Claimed NOTHING = new Claimed(List.of(), false);
    }

    /// Claims for a lane.
    ///
    /// @param busy how many of its messages are under way on this node
    /// @param places how many more this node can have under way at all
    Claimed of(Lane lane, int busy, int places) {
        ChannelDelivery adapter = adapters.find(lane.kind());
        if (adapter == null) {
            return Claimed.NOTHING;
        }
        DeliveryTerms terms = adapter.terms();
        int free = Math.min(places, terms.atOnce() - busy);
        return free < 1 ? Claimed.NOTHING : transactions.callIn(lane.workspace(), () -> claim(lane, terms, free, busy));
    }

    private Claimed claim(Lane lane, DeliveryTerms terms, int free, int busy) {
        Held held = lanes.hold(lane.channel(), terms);
        if (held == null) {
            return Claimed.NOTHING;
        }
        // A provider that has failed so often is asked by one message at a time until it answers.
        int trusted = held.failures() < BackOff.BREAKS_AT ? free : busy == 0 ? 1 : 0;
        int allowed = (int) Math.min(trusted, held.tokens());
        if (allowed < 1) {
            return new Claimed(List.of(), trusted > 0);
        }
        List<Outgoing> claimed =
                store.claim(lane.channel(), allowed, terms.patience().plus(GRACE));
        if (!claimed.isEmpty()) {
            lanes.setTokens(lane.channel(), held.tokens() - claimed.size());
        }
        return new Claimed(claimed, claimed.size() == allowed && allowed < trusted);
    }

    /// Ends the leases that a process left behind which was the only one and is no more.
    void endLeases() {
        for (WorkspaceId workspace : transactions.acrossWorkspaces(lanes::workspaces)) {
            transactions.runIn(workspace, store::endLeases);
        }
    }
}
