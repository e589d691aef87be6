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

/// Stands before a server and cuts every connection after so many bytes of answers, more with each connection: no place
/// in the talk is spared, and in the end everything is through.
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final long step;
    private final AtomicLong allowed;
    private final AtomicInteger cuts = new AtomicInteger();

    private CuttingProxy(ServerSocket listener, int target, long step) {
        this.listener = listener;
        this.target = target;
        this.step = step;
        this.allowed = new AtomicLong(step);
    }

    static CuttingProxy before(int target, long step) {
        try {
            CuttingProxy proxy =
                    new CuttingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target, step);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket near = listener.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                long limit = allowed.getAndAdd(step);
                Thread.ofVirtual().start(() -> copy(near, far, Long.MAX_VALUE));
                Thread.ofVirtual().start(() -> copy(far, near, limit));
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
