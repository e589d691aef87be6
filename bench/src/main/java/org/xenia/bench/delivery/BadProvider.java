package org.xenia.bench.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.xenia.bench.load.Latencies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes replies as a webhook, badly: slow, sometimes failing, sometimes without an answer. It knows
/// keys, and counts.
final class BadProvider implements AutoCloseable {

    private final HttpServer server;
    private final Habits habits;
    private final Random random = new Random(7);
    private final Set<String> taken = new HashSet<>();
    private final Set<String> messages = new HashSet<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Latencies latencies = new Latencies();
    private int posts;
    private int repeated;
    private int doubled;
    private int overtaken;

    /// How it behaves.
    ///
    /// @param failing percent that it answers with 500 and does not take
    /// @param forgetting percent that it takes without an answer
    /// @param faults how often at most it does so to one reply
    record Habits(int slowMillis, int failing, int forgetting, int faults) {}

    BadProvider(Habits habits) throws IOException {
        this.habits = habits;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/take";
    }

    synchronized int taken() {
        return taken.size();
    }

    synchronized void count(Map<String, Object> figures) {
        figures.put("taken", taken.size());
        figures.put("posts", posts);
        figures.put("repeatedUnderTheSameKey", repeated);
        figures.put("takenTwice", doubled);
        figures.put("overtaken", overtaken);
        figures.put("afterWritten", latencies.summary());
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            TimeUnit.MILLISECONDS.sleep(habits.slowMillis());
            int status = decide(exchange.getRequestHeaders().getFirst("X-Xenia-Delivery"), body.get("payload"));
            if (status > 0) {
                exchange.sendResponseHeaders(status, -1);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// The status to answer; 0 for no answer.
    private synchronized int decide(String key, JsonNode payload) {
        posts++;
        int dice = random.nextInt(100);
        boolean bad =
                dice < habits.failing() + habits.forgetting() && faults.merge(key, 1, Integer::sum) <= habits.faults();
        if (bad && dice < habits.failing()) {
            return 500;
        }
        if (taken.add(key)) {
            take(payload);
        } else {
            repeated++;
        }
        return bad ? 0 : 204;
    }

    private void take(JsonNode payload) {
        JsonNode message = payload.get("message");
        if (!messages.add(message.get("id").stringValue())) {
            doubled++;
        }
        int position = message.get("position").intValue();
        Integer before = last.put(payload.get("conversation").stringValue(), position);
        if (before != null && before > position) {
            overtaken++;
        }
        Instant written = Instant.parse(message.get("at").stringValue());
        latencies.add(Duration.between(written, Clock.systemUTC().instant()).toNanos());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
