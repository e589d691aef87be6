package org.xenia.server.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.app.demo.DemoConversations.Places;
import org.xenia.server.app.demo.DemoData.Matter;
import org.xenia.server.app.demo.DemoData.Visit;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// Customers who write while the demo runs: first as the script says, then now and then one of them again.
/// Their messages are numbered, so that a later start finds what was written and goes on behind it.
final class Crowd {

    private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);

    /// How long after the script a customer writes again.
    private static final Duration LATER = Duration.ofSeconds(75);

    private final Intake intake;
    private final WorkspaceId workspace;
    private final Places places;
    private final Pace pace;
    private final List<Visit> script = DemoData.crowd();
    private final Map<String, String> channels =
            DemoData.conversations().stream().collect(Collectors.toMap(Matter::key, Matter::channel));

    /// How the time between two customers passes.
    @FunctionalInterface
    interface Pace {
        void rest(Duration pause) throws InterruptedException;
    }

    Crowd(Intake intake, WorkspaceId workspace, Places places, Pace pace) {
        this.intake = intake;
        this.workspace = workspace;
        this.places = places;
        this.pace = pace;
    }

    void come() {
        Thread.ofVirtual().name("crowd").start(() -> Workspace.run(workspace, this::write));
    }

    /// Writes until it is interrupted.
    void write() {
        try {
            for (int number = firstUnwritten(); ; number++) {
                Visit visit = script.get(number % script.size());
                pace.rest(number < script.size() ? Duration.ofSeconds(visit.delaySeconds()) : LATER);
                write(visit, number);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    // All numbers below the one that is sought are written and none above, but for those that were refused.
    private int firstUnwritten() {
        int beyond = 1;
        while (isWritten(beyond - 1)) {
            beyond *= 2;
        }
        int written = beyond / 2;
        int unwritten = beyond - 1;
        while (written < unwritten) {
            int middle = (written + unwritten) >>> 1;
            if (isWritten(middle)) {
                written = middle + 1;
            } else {
                unwritten = middle;
            }
        }
        return unwritten;
    }

    private boolean isWritten(int number) {
        return intake.find(channel(), id(number)) != null;
    }

    private void write(Visit visit, int number) {
        try {
            intake.accept(new InboundMessage(
                    channel(),
                    id(number),
                    DemoConversations.sender(places.shopper(visit.customer()), channel()),
                    visit.text(),
                    List.of(),
                    number < script.size() ? conversation(visit) : null));
        } catch (Refusal | IllegalStateException stopping) {
            LOG.debug("a customer of the crowd was not heard", stopping);
        }
    }

    private @Nullable UUID conversation(Visit visit) {
        String matter = visit.conversation();
        String channel = matter == null ? null : channels.get(matter);
        Accepted first = matter == null || channel == null
                ? null
                : intake.find(places.channel(channel), DemoConversations.messageId(matter, 0));
        return first == null ? null : first.conversation();
    }

    private UUID channel() {
        return places.channel("shop-web");
    }

    private static String id(int number) {
        return "crowd-" + number;
    }
}
