package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Stands before a server and cuts connections after so many bytes of answers or of commands, so that no place in the
/// talk is spared.
public final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final AtomicLong answers = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong commands = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();
    private final Queue<Cut> planned = new ConcurrentLinkedQueue<>();

    private CuttingProxy(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /// Cuts nothing at first.
    public static CuttingProxy before(int target) {
        try {
            CuttingProxy proxy = new CuttingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Cuts the connections to come after so many bytes of what the server says.
    public void cutAnswersAfter(long bytes) {
        answers.set(bytes);
        commands.set(Long.MAX_VALUE);
    }

    /// Cuts the connections to come after so many bytes of what is said to the server.
    public void cutCommandsAfter(long bytes) {
        answers.set(Long.MAX_VALUE);
        commands.set(bytes);
    }

    /// Where one connection is cut: after so many bytes of answers or of commands.
    public record Cut(long answers, long commands) {

        static final Cut NONE = new Cut(Long.MAX_VALUE, Long.MAX_VALUE);

        static Cut ofAnswers(long bytes) {
            return new Cut(bytes, Long.MAX_VALUE);
        }

        static Cut ofCommands(long bytes) {
            return new Cut(Long.MAX_VALUE, bytes);
        }
    }

    /// Cuts the connections to come one after the other like this, and then as was said before.
    void cutEach(List<Cut> cuttings) {
        planned.addAll(cuttings);
    }

    /// How often an SMTP connection was cut that had said the end of a mail and not heard the answer in full: nobody
    /// on this side can know whether the mail was taken.
    int unknown() {
        return unknown.get();
    }

    /// Lets the connections to come through.
    public void cutNothing() {
        cutAnswersAfter(Long.MAX_VALUE);
    }

    /// Where it listens.
    public int port() {
        return listener.getLocalPort();
    }

    /// How often it has cut.
    public int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket near = listener.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                Cut plan = planned.poll();
                Cut cut = plan == null ? new Cut(answers.get(), commands.get()) : plan;
                Talk talk = new Talk();
                Thread.ofVirtual().start(() -> copy(near, far, cut.commands(), talk::says));
                Thread.ofVirtual().start(() -> copy(far, near, cut.answers(), talk::hears));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /// How far one talk by SMTP has come.
    private final class Talk {

        private final StringBuilder said = new StringBuilder();
        private boolean ended;
        private boolean counted;

        /// @param over whether the connection is cut now
        synchronized void says(byte[] bytes, int count, boolean over) {
            said.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            ended |= said.indexOf("\r\n.\r\n") >= 0;
            said.delete(0, Math.max(0, said.length() - 5));
            cut(over);
        }

        synchronized void hears(byte[] bytes, int count, boolean over) {
            boolean whole = count > 0 && bytes[count - 1] == '\n' && !over;
            if (ended && whole) {
                counted = true;
            }
            cut(over);
        }

        private void cut(boolean over) {
            if (over && ended && !counted) {
                counted = true;
                unknown.incrementAndGet();
            }
        }
    }

    private interface Watching {
        void see(byte[] bytes, int count, boolean over);
    }

    private void copy(Socket from, Socket to, long limit, Watching watching) {
        byte[] buffer = new byte[4_096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            long left = limit;
            int count = in.read(buffer);
            while (count >= 0) {
                int passed = (int) Math.min(count, left);
                left -= count;
                watching.see(buffer, passed, left <= 0);
                out.write(buffer, 0, passed);
                if (left <= 0) {
                    cuts.incrementAndGet();
                    return;
                }
                count = in.read(buffer);
            }
        } catch (IOException cut) {
            // One side is gone; the other follows.
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
