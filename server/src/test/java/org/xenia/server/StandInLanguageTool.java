package org.xenia.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Speaks as LanguageTool does (`/v2/languages`, `/v2/check`): marks the words it was told are wrong and
/// refuses languages that it does not list. Texts with certain words make it fail as real servers do.
public final class StandInLanguageTool {

    /// A text with this word gets an error of the server.
    public static final String ERROR = "brokenserver";
    /// A text with this word gets no answer before [#release()].
    public static final String SLOW = "slowserver";
    /// A text with this word gets something that is not JSON.
    public static final String MALFORMED = "malformedserver";
    /// A text with this word gets matches that lie outside of it.
    public static final String OFFSETS = "strayserver";

    private static final String LANGUAGES = """
            [{"name":"English","code":"en","longCode":"en"},{"name":"English (US)","code":"en","longCode":"en-US"},
             {"name":"English (GB)","code":"en","longCode":"en-GB"},{"name":"French","code":"fr","longCode":"fr"}]
            """;

    private final HttpServer server;
    private final Map<String, String> wrong = new ConcurrentHashMap<>();
    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);

    private StandInLanguageTool(HttpServer server) {
        this.server = server;
    }

    /// The one that the server of this run asks.
    public static StandInLanguageTool shared() {
        return Shared.INSTANCE;
    }

    private static StandInLanguageTool start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StandInLanguageTool tool = new StandInLanguageTool(server);
            server.createContext("/v2/languages", exchange -> send(exchange, 200, LANGUAGES));
            server.createContext("/v2/check", tool::check);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return tool;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Its address.
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Marks a word wherever it stands in a text.
    public void corrects(String word, String replacement) {
        wrong.put(word, replacement);
    }

    /// The forms it was sent.
    public List<Map<String, String>> received() {
        return received;
    }

    /// Lets the slow answers go.
    public void release() {
        held.countDown();
    }

    private void check(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        received.add(form);
        String text = form.get("text");
        if (!LANGUAGES.contains("\"longCode\":\"" + form.get("language") + "\"")) {
            send(exchange, 400, "Error: '" + form.get("language") + "' is not a language code known to LanguageTool.");
        } else if (text.contains(ERROR)) {
            send(exchange, 500, "Error: Internal Error");
        } else if (text.contains(MALFORMED)) {
            send(exchange, 200, "{\"matches\":[{\"offset\":");
        } else {
            if (text.contains(SLOW)) {
                hold();
            }
            send(exchange, 200, matches(text, text.contains(OFFSETS) ? text.length() : 0));
        }
    }

    private void hold() {
        try {
            held.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private String matches(String text, int shift) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("matches");
        wrong.forEach((word, replacement) -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                ObjectNode match = answer.withArray("matches").addObject();
                match.put("message", "Possible spelling mistake found.")
                        .put("offset", at + shift)
                        .put("length", word.length());
                match.putArray("replacements").addObject().put("value", replacement);
                match.putObject("rule")
                        .put("id", "MORFOLOGIK_RULE")
                        .putObject("category")
                        .put("id", "TYPOS");
            }
        });
        return answer.toString();
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String field : body.split("&")) {
            int equals = field.indexOf('=');
            form.put(
                    field.substring(0, equals), URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static final class Shared {
        private static final StandInLanguageTool INSTANCE = start();
    }
}
