package org.xenia.server.app.crash;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;

/// Eight customers who write without a pause, each message after the one before was acknowledged. A message without
/// an answer is sent again under the same identifier, as every careful program does.
final class Writers {

    static final int COUNT = 8;

    private final String channel;
    private final String token;
    private final int[] acknowledged = new int[COUNT];
    private final AtomicInteger total = new AtomicInteger();
    private final Queue<TestAnswer> refusals = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean writing;

    Writers(String channel, String token) {
        this.channel = channel;
        this.token = token;
    }

    /// Begins or goes on.
    ///
    /// @param persistent whether a writer goes on after a failure or ends
    void start(URI server, boolean persistent) {
        writing = true;
        threads.clear();
        for (int writer = 0; writer < COUNT; writer++) {
            int number = writer;
            threads.add(Thread.ofVirtual().start(() -> write(number, server, persistent)));
        }
    }

    /// Stops and waits until the last answer is there.
    void stop() throws InterruptedException {
        writing = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /// How many messages were acknowledged so far.
    int total() {
        return total.get();
    }

    /// Up to which message each writer was told that it is kept.
    int acknowledged(int writer) {
        return acknowledged[writer];
    }

    /// Answers other than success.
    Queue<TestAnswer> refusals() {
        return refusals;
    }

    private void write(int writer, URI server, boolean persistent) {
        TestBrowser program = TestBrowser.at(server).with("Authorization", "Bearer " + token);
        while (writing) {
            if (!accepted(program, writer, acknowledged[writer] + 1)) {
                if (!persistent) {
                    return;
                }
                continue;
            }
            acknowledged[writer]++;
            total.incrementAndGet();
        }
    }

    private boolean accepted(TestBrowser program, int writer, int number) {
        try {
            TestAnswer answer = program.post(
                    "/api/v1/channels/" + channel + "/messages",
                    Map.of(
                            "messageId", writer + "-" + number,
                            "customer", Map.of("id", "writer " + writer),
                            "text", Integer.toString(number)));
            if (answer.status() != 201 && answer.status() != 200) {
                refusals.add(answer);
                return false;
            }
            return true;
        } catch (IllegalStateException noAnswer) {
            return false;
        }
    }
}
