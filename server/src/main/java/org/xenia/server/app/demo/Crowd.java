package org.xenia.server.app.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.app.demo.DemoConversations.Places;
import org.xenia.server.app.demo.DemoData.Visit;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// Customers who write while the demo runs: first as the script says, then now and then one of them again.
final class Crowd {

    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);

    /// How long after the script a customer writes again.
    private static final Duration LATER = Duration.ofSeconds(75);

    private final Intake intake;
    private final WorkspaceId workspace;
    private final Places places;
    private final Map<String, UUID> conversations;
    private final Map<String, UUID> own = new HashMap<>();
    private final String start = Long.toString(System.currentTimeMillis(), 36);

    /// @param conversations the demo's conversations by key, as far as they are known
    Crowd(Intake intake, WorkspaceId workspace, Places places, Map<String, UUID> conversations) {
        this.intake = intake;
        this.workspace = workspace;
        this.places = places;
        this.conversations = Map.copyOf(conversations);
    }

    void come() {
        Thread.ofVirtual().name("crowd").start(() -> Workspace.run(workspace, this::write));
    }

    private void write() {
        List<Visit> script = DemoData.crowd();
        try {
            for (int round = 0; ; round++) {
                for (int i = 0; i < script.size(); i++) {
                    Visit visit = script.get(i);
                    Thread.sleep(round == 0 ? Duration.ofSeconds(visit.delaySeconds()) : LATER);
                    write(visit, start + "-" + round + "-" + i, round == 0);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Visit visit, String id, boolean scripted) {
        UUID channel = places.channel("shop-web");
        try {
            Accepted accepted = intake.accept(new InboundMessage(
                    channel,
                    "crowd-" + id,
                    DemoConversations.sender(places.shopper(visit.customer()), channel),
                    visit.text(),
                    List.of(),
                    scripted ? conversation(visit) : null));
            own.put(visit.customer(), accepted.conversation());
        } catch (Refusal | IllegalStateException stopping) {
            LOG.debug("a customer of the crowd was not heard", stopping);
        }
    }

    private @Nullable UUID conversation(Visit visit) {
        return visit.conversation() == null ? own.get(visit.customer()) : conversations.get(visit.conversation());
    }
}
