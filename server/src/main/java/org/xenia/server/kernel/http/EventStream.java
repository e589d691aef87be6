package org.xenia.server.kernel.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.LiveSubscription;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.event.Position;

/// Writes events to a browser as server-sent events, first those it missed, then live, in order and without
/// a gap: the subscription is open before the log is read, and what both have is sent once.
///
/// What was missed is sent by the request. Then the request ends and only its connection stays, for a request that
/// waits keeps a hundred kilobytes of buffers and a thread's stack, and thousands wait.
@Component
public class EventStream {

    private static final int BATCH = 500;

    private final EventLog log;
    private final Transactions transactions;

    EventStream(EventLog log, Transactions transactions) {
        this.log = log;
        this.transactions = transactions;
    }

    /// What a watcher is shown of an event, written out once however many watch.
    public static final class Shown {
        private final byte[] text;

        /// @param name the server-sent event's name
        /// @param json its data
        public Shown(String name, String json) {
            this.text = ("event: " + name + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
        }

        void writeTo(ByteArrayOutputStream out) {
            out.writeBytes(text);
        }
    }

    /// Serves the subscription until the browser leaves, also after this method has returned: the subscription belongs
    /// to the stream from now on.
    ///
    /// @param view what this watcher sees of an event; null hides it
    public void serve(
            HttpServletRequest request,
            HttpServletResponse response,
            LiveSubscription subscription,
            Function<LoggedEvent, @Nullable Shown> view)
            throws IOException, ServletException {
        boolean handedOver = false;
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            // Proxies that buffer would hold events back.
            response.setHeader("X-Accel-Buffering", "no");
            // The end of the connection is the end of the answer, so that nothing need be wrapped around events.
            response.setHeader("Connection", "close");
            OutputStream out = response.getOutputStream();
            out.write(("event: hello\nid: " + subscription.from() + "\ndata: {\"position\":\"" + subscription.from()
                            + "\"}\nretry: 2000\n\n")
                    .getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
            Position last = catchUp(out, subscription.from(), view);
            request.upgrade(StreamConnection.class).carry(new StreamWriter(subscription, view, last));
            handedOver = true;
        } finally {
            if (!handedOver) {
                subscription.close();
            }
        }
    }

    private Position catchUp(OutputStream out, Position from, Function<LoggedEvent, @Nullable Shown> view)
            throws IOException {
        Position last = from;
        while (true) {
            Position start = last;
            List<LoggedEvent> missed = transactions.call(() -> log.listAfter(start, BATCH));
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            for (LoggedEvent event : missed) {
                append(text, event, view);
                last = event.position();
            }
            if (text.size() > 0) {
                out.write(text.toByteArray());
                out.flush();
            }
            if (missed.size() < BATCH) {
                return last;
            }
        }
    }

    /// Appends an event as this watcher sees it, with the position after which a stream is resumed.
    static void append(ByteArrayOutputStream text, LoggedEvent event, Function<LoggedEvent, @Nullable Shown> view) {
        Shown shown = view.apply(event);
        if (shown != null) {
            text.writeBytes(("id: " + event.position() + "\n").getBytes(StandardCharsets.US_ASCII));
            shown.writeTo(text);
        }
    }
}
