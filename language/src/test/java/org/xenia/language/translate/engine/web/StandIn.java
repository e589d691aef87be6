package org.xenia.language.translate.engine.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A server that answers like a translation service, in good days and bad ones.
final class StandIn implements AutoCloseable {

    enum Mood {
        WELL,
        RATE_LIMITED,
        FORBIDDEN,
        BROKEN,
        HTML_PAGE,
        TRUNCATED,
        WRONG_SHAPE,
        EMPTY_TEXTS,
        HUGE,
        DRIP,
        SILENT,
        REDIRECT
    }

    record Seen(String path, String headers, String body) {}

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Function<Seen, String> answer;
    final List<Seen> seen = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.WELL;
    volatile int status = 200;
    volatile String error = "{}";

    StandIn(Function<Seen, String> answer) throws IOException {
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Seen request = new Seen(
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().toString(),
                    body);
            seen.add(request);
            switch (mood) {
                case WELL -> send(exchange, status, status == 200 ? answer.apply(request) : error);
                case RATE_LIMITED -> {
                    exchange.getResponseHeaders().add("Retry-After", "7");
                    send(exchange, 429, "{\"error\":\"slow down\"}");
                }
                case FORBIDDEN -> send(exchange, 403, "{\"message\":\"no\"}");
                case BROKEN -> send(exchange, 503, "upstream down");
                case HTML_PAGE -> send(exchange, 200, "<html><body>Welcome to the proxy</body></html>");
                case TRUNCATED -> {
                    String whole = answer.apply(request);
                    send(exchange, 200, whole.substring(0, whole.length() / 2));
                }
                case WRONG_SHAPE -> send(exchange, 200, "{\"ok\":true}");
                case EMPTY_TEXTS -> send(exchange, 200, answer.apply(new Seen(request.path(), "blank", body)));
                case HUGE -> huge(exchange);
                case DRIP -> drip(exchange);
                case SILENT -> awaitClosing();
                case REDIRECT -> {
                    exchange.getResponseHeaders().add("Location", base() + "/elsewhere");
                    send(exchange, 302, "");
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] block = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int written = 0; written < 2 * Wire.BODY_LIMIT; written += block.length) {
                body.write(block);
            }
        }
    }

    /// One byte, and then nothing for as long as the caller waits.
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        awaitClosing();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
