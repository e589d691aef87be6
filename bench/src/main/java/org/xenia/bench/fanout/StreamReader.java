package org.xenia.bench.fanout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads thousands of streams on one thread. The client shares the cores with the server, so it may cost little.
final class StreamReader implements AutoCloseable {

    private final Selector selector = Selector.open();
    private final InetSocketAddress address;
    private final Queue<Fresh> fresh = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean running = true;

    private record Fresh(SocketChannel channel, Stream stream) {}

    StreamReader(InetSocketAddress address) throws IOException {
        this.address = address;
        Thread.ofPlatform().name("streams").daemon().start(this::loop);
    }

    /// Opens a stream. Asked in HTTP/1.0, the server sends events as they are, without chunks around them.
    void open(String path, String headers, Stream stream) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        String request = "GET " + path + " HTTP/1.0\r\nHost: " + address.getHostString() + ":" + address.getPort()
                + "\r\n" + headers + "Accept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1)));
        channel.configureBlocking(false);
        asked.incrementAndGet();
        fresh.add(new Fresh(channel, stream));
        selector.wakeup();
    }

    /// How many streams said hello.
    int opened() {
        return open.get();
    }

    /// How many were asked for and did not say hello yet.
    int waiting() {
        return asked.get() - open.get();
    }

    /// How many were closed by the server.
    int lost() {
        return lost.get();
    }

    private void loop() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
        try {
            while (running) {
                selector.select();
                for (Fresh one = fresh.poll(); one != null; one = fresh.poll()) {
                    one.channel().register(selector, SelectionKey.OP_READ, one.stream());
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    read(key, buffer);
                }
                selector.selectedKeys().clear();
            }
        } catch (ClosedSelectorException closed) {
            // The measurement is over.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) {
        buffer.clear();
        int count;
        try {
            count = ((SocketChannel) key.channel()).read(buffer);
        } catch (IOException reset) {
            count = -1;
        }
        if (count < 0) {
            key.cancel();
            lost.incrementAndGet();
            return;
        }
        buffer.flip();
        if (((Stream) key.attachment()).take(buffer, System.nanoTime())) {
            open.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        running = false;
        selector.wakeup();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
