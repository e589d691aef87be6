package org.xenia.server.kernel.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.LiveSubscription;
import org.xenia.server.kernel.event.LiveSubscription.Item;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.event.Position;

/// Writes events to a browser as server-sent events, first those it missed, then live, in order and without
/// a gap: the subscription is open before the log is read, and what both have is sent once.
@Component
public class EventStream {

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    private static final int BATCH = 500;

    /// The characters after which a packet goes out although more has come.
    private static final int PACKET = 64 * 1024;

    /// After which a watcher has to come back and show again who they are: nothing tells when a token or
    /// session runs out.
    private static final Duration LONGEST = Duration.ofHours(1);

    private final EventLog log;
    private final Transactions transactions;

    EventStream(EventLog log, Transactions transactions) {
        this.log = log;
        this.transactions = transactions;
    }

    /// What a watcher is shown of an event.
    ///
    /// @param name the server-sent event's name
    /// @param json its data
    public record Shown(String name, String json) {}

    /// Serves the subscription until the browser leaves. Runs on the request's own virtual thread.
    ///
    /// @param view what this watcher sees of an event; null hides it
    public void serve(
            HttpServletResponse response, LiveSubscription subscription, Function<LoggedEvent, @Nullable Shown> view)
            throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // Proxies that buffer would hold events back.
        response.setHeader("X-Accel-Buffering", "no");
        try (subscription) {
            OutputStream out = response.getOutputStream();
            write(
                    out,
                    "event: hello\nid: " + subscription.from() + "\ndata: {\"position\":\"" + subscription.from()
                            + "\"}\nretry: 2000\n\n");
            Position last = catchUp(out, subscription.from(), view);
            follow(out, subscription, last, view);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Position catchUp(OutputStream out, Position from, Function<LoggedEvent, @Nullable Shown> view)
            throws IOException {
        Position last = from;
        while (true) {
            Position start = last;
            List<LoggedEvent> missed = transactions.call(() -> log.listAfter(start, BATCH));
            StringBuilder text = new StringBuilder();
            for (LoggedEvent event : missed) {
                text.append(message(event, view));
                last = event.position();
            }
            write(out, text.toString());
            if (missed.size() < BATCH) {
                return last;
            }
        }
    }

    private static void follow(
            OutputStream out,
            LiveSubscription subscription,
            Position caughtUp,
            Function<LoggedEvent, @Nullable Shown> view)
            throws IOException, InterruptedException {
        Position last = caughtUp;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!subscription.ended() && System.nanoTime() < end) {
            Item item = subscription.take(KEEP_ALIVE);
            if (item == null) {
                write(out, ": keep-alive\n\n");
                continue;
            }
            // What came meanwhile goes out in the same packet.
            StringBuilder text = new StringBuilder();
            for (; item != null && text.length() < PACKET; item = subscription.take(Duration.ZERO)) {
                switch (item) {
                    case Item.End over -> {}
                    case Item.Whisper whisper -> text.append(message(whisper.name(), whisper.json()));
                    case Item.Logged logged -> {
                        // What the catching up already sent has a position that lies before.
                        if (logged.event().position().compareTo(last) > 0) {
                            text.append(message(logged.event(), view));
                            last = logged.event().position();
                        }
                    }
                }
            }
            write(out, text.toString());
        }
    }

    private static String message(LoggedEvent event, Function<LoggedEvent, @Nullable Shown> view) {
        Shown shown = view.apply(event);
        return shown == null ? "" : "id: " + event.position() + "\n" + message(shown.name(), shown.json());
    }

    private static String message(String name, String json) {
        return "event: " + name + "\ndata: " + json + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
