package org.xenia.server.channel.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A provider with bad habits, as real ones have them: slow, failing, asking for fewer messages, and
/// taking messages without an answer. It knows keys: what comes again under the same one it takes for the
/// same message.
public final class StandInProvider implements AutoCloseable {

    private static final String KEY = "X-Xenia-Delivery";

    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Random random = new Random(20_260);
    private final Map<String, Taken> taken = new LinkedHashMap<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private int posts;
    private volatile Habits habits = Habits.GOOD;

    /// What one message was.
    public record Taken(String conversation, int position, String text) {}

    /// How it behaves.
    ///
    /// @param failing share of posts that it answers with 500 and does not take
    /// @param forgetting share of posts that it takes without an answer
    /// @param patience how often at most it does so to one message
    /// @param status answered instead of all that, when it is not 0
    /// @param retryAfter sent along with it, when it is not empty
    public record Habits(
            int slowMillis, double failing, double forgetting, int patience, int status, String retryAfter) {

        /// Does what it is there for.
        public static final Habits GOOD = new Habits(0, 0, 0, 0, 0, "");

        /// Slow, fails three in ten and forgets one in ten.
        public static final Habits BAD = new Habits(20, 0.3, 0.1, 2, 0, "");

        /// Always this.
        public static Habits answers(int status, String retryAfter) {
            return new Habits(0, 0, 0, 0, status, retryAfter);
        }
    }

    private StandInProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// A good one.
    public static StandInProvider start() {
        try {
            return new StandInProvider();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Where it is.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/take";
    }

    /// Behaves so from now on.
    public StandInProvider has(Habits other) {
        habits = other;
        return this;
    }

    /// What it took, in the order in which it did, by key.
    public synchronized Map<String, Taken> taken() {
        return new LinkedHashMap<>(taken);
    }

    /// The texts that it took, by conversation and in order.
    public synchronized Map<String, List<String>> byConversation() {
        Map<String, List<String>> all = new HashMap<>();
        taken.values()
                .forEach(one -> all.computeIfAbsent(one.conversation(), unused -> new ArrayList<>())
                        .add(one.text()));
        return all;
    }

    /// How often it was asked.
    public synchronized int posts() {
        return posts;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            Habits now = habits;
            boolean ended = end.await(now.slowMillis(), TimeUnit.MILLISECONDS);
            int status = ended ? 503 : decide(now, exchange.getRequestHeaders().getFirst(KEY), body);
            if (status == 0) {
                return;
            }
            if (!now.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", now.retryAfter());
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// The status to answer; 0 for no answer.
    private synchronized int decide(Habits now, String key, JsonNode body) {
        posts++;
        if (now.status() != 0) {
            return now.status();
        }
        double dice = random.nextDouble();
        boolean bad = dice < now.failing() + now.forgetting() && faults.getOrDefault(key, 0) < now.patience();
        if (bad) {
            faults.merge(key, 1, Integer::sum);
        }
        if (bad && dice < now.failing()) {
            return 500;
        }
        taken.putIfAbsent(
                key,
                new Taken(
                        body.at("/payload/conversation").stringValue(),
                        body.at("/payload/message/position").intValue(),
                        body.at("/payload/message/text").stringValue()));
        return bad ? 0 : 204;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
