package org.xenia.server.translation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Speaks as DeepL does (`/v2/languages`, `/v2/translate`), with a phrase book for brains: sentences it
/// does not know come back with the target language before them. It remembers what it was sent, and fails
/// when told to.
final class StandInEngine implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> phrases = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile int failing;

    private StandInEngine(HttpServer server) {
        this.server = server;
    }

    static StandInEngine start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StandInEngine engine = new StandInEngine(server);
            server.createContext("/", engine::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return engine;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Teaches a phrase: wherever it stands in a text it is put in.
    StandInEngine knows(String source, String target) {
        phrases.put(source, target);
        return this;
    }

    /// Answers every translation with this status from now on; 0 is well again.
    void fails(int status) {
        failing = status;
    }

    /// Every text it was sent.
    List<String> received() {
        return received;
    }

    /// Every `Authorization` header it was sent.
    List<String> keys() {
        return keys;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/v2/languages")) {
                send(
                        exchange,
                        200,
                        "[{\"language\":\"ES\"},{\"language\":\"EN\"},{\"language\":\"DE\"},{\"language\":\"FR\"}]");
                return;
            }
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody());
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            for (JsonNode text : body.path("text")) {
                received.add(text.asString());
                answer.withArray("translations")
                        .addObject()
                        .put(
                                "text",
                                translated(
                                        text.asString(),
                                        body.path("target_lang").asString()));
            }
            send(exchange, failing == 0 ? 200 : failing, failing == 0 ? answer.toString() : "{\"message\":\"no\"}");
        }
    }

    private String translated(String text, String language) {
        String result = text;
        for (Map.Entry<String, String> phrase : phrases.entrySet()) {
            result = result.replace(phrase.getKey(), phrase.getValue());
        }
        return result.equals(text) ? language.toLowerCase(java.util.Locale.ROOT) + ": " + text : result;
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
