package org.xenia.server.kernel.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.event.LiveSubscription;
import org.xenia.server.kernel.event.LiveSubscription.Item;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.kernel.event.Position;
import org.xenia.server.kernel.http.EventStream.Shown;

/// Turns what a subscription brings into packets on one connection. A thread exists only while there is something to
/// write, and one at a time.
final class StreamWriter {

    private static final Logger LOG = LoggerFactory.getLogger(StreamWriter.class);
    private static final long KEEP_ALIVE = TimeUnit.SECONDS.toNanos(15);
    private static final byte[] BEAT = ": keep-alive\n\n".getBytes(StandardCharsets.US_ASCII);

    /// The bytes after which a packet goes out although more has come.
    private static final int PACKET = 64 * 1024;

    /// The shortest time between two packets. What comes after a silence goes out at once; in a rush one packet brings
    /// many events, which the eye cannot tell apart and the machine can.
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(25);

    /// After which a watcher has to come back and show again who they are: nothing tells when a token or
    /// session runs out.
    private static final Duration LONGEST = Duration.ofHours(1);

    private final LiveSubscription subscription;
    private final Function<LoggedEvent, @Nullable Shown> view;
    private final Caller caller = Caller.current();
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile long written = System.nanoTime();
    private @Nullable StreamConnection connection;
    private Position last;

    /// @param caughtUp the position up to which the watcher has everything
    StreamWriter(LiveSubscription subscription, Function<LoggedEvent, @Nullable Shown> view, Position caughtUp) {
        this.subscription = subscription;
        this.view = view;
        this.last = caughtUp;
    }

    /// Begins to write on the connection, for the caller who asked.
    void begin(StreamConnection open) {
        connection = open;
        subscription.onArrival(this::wake);
    }

    /// Forgets the watcher. What is being written may end with an error that nobody sees.
    void leave() {
        subscription.close();
    }

    /// Sees to it that the silence does not last so long that somebody on the way takes the connection for dead.
    void tick() {
        long now = System.nanoTime();
        if (now - written > KEEP_ALIVE || now > end) {
            wake();
        }
    }

    private void wake() {
        if (calls.getAndIncrement() == 0) {
            Thread.ofVirtual().name("stream").start(() -> caller.call(this::writeAll));
        }
    }

    /// Writes until nothing waits. Whoever calls meanwhile is counted and heard.
    private boolean writeAll() {
        StreamConnection out = Objects.requireNonNull(connection);
        try {
            int heard;
            do {
                pause();
                heard = calls.get();
                while (write(out)) {
                    // A full packet went out and more waits.
                }
                if (subscription.ended() || System.nanoTime() > end) {
                    out.close();
                    return true;
                }
            } while (!calls.compareAndSet(heard, 0));
        } catch (IOException | InterruptedException gone) {
            out.close();
        } catch (RuntimeException failed) {
            // The browser comes back and asks for what it missed.
            LOG.debug("a stream ends because an event could not be shown", failed);
            out.close();
        }
        return true;
    }

    private void pause() throws InterruptedException {
        long wait = written + PACE - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    private boolean write(StreamConnection out) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(512);
        Item item = subscription.poll();
        for (; item != null; item = text.size() < PACKET ? subscription.poll() : null) {
            switch (item) {
                case Item.End over -> {}
                case Item.Whisper whisper -> new Shown(whisper.name(), whisper.json()).writeTo(text);
                case Item.Logged logged -> {
                    // What the catching up already sent has a position that lies before.
                    if (logged.event().position().compareTo(last) > 0) {
                        EventStream.append(text, logged.event(), view);
                        last = logged.event().position();
                    }
                }
            }
        }
        if (text.size() == 0 && System.nanoTime() - written > KEEP_ALIVE) {
            text.writeBytes(BEAT);
        }
        if (text.size() > 0) {
            out.write(text.toByteArray());
            written = System.nanoTime();
        }
        return text.size() >= PACKET;
    }
}
