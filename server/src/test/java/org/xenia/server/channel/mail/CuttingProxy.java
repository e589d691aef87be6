package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
                long said = commands.get();
                long heard = answers.get();
                Thread.ofVirtual().start(() -> copy(near, far, said));
                Thread.ofVirtual().start(() -> copy(far, near, heard));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void copy(Socket from, Socket to, long limit) {
        byte[] buffer = new byte[4_096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            long left = limit;
            int count = in.read(buffer);
            while (count >= 0) {
                out.write(buffer, 0, (int) Math.min(count, left));
                left -= count;
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
