package org.xenia.server.channel.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that receives webhooks as our documentation tells programs to: it verifies the signature in
/// its own words, refuses what is old, and answers as it is told. It can hang, and it can be away.
final class Receiver implements AutoCloseable {

    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int status = 204;
    private volatile boolean hanging;
    private volatile String secret;

    /// One post.
    record Received(String delivery, String event, boolean signed, JsonNode body) {

        String text() {
            return body.at("/payload/message/text").asString();
        }
    }

    private Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static Receiver start() {
        return start(0);
    }

    /// One at a known port: comes back where it was before.
    static Receiver start(int port) {
        try {
            return new Receiver(port);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    /// Answers this from now on.
    void answers(int other) {
        status = other;
    }

    /// Takes posts and never answers from now on.
    void hangs() {
        hanging = true;
    }

    /// Verifies with this secret from now on, and answers 401 to whatever is not signed by it.
    void trusts(String other) {
        secret = other;
    }

    List<Received> received() {
        return received;
    }

    List<String> texts() {
        return received.stream().map(Received::text).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean signed = secret != null && verifies(exchange, body);
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("X-Xenia-Delivery"),
                    exchange.getRequestHeaders().getFirst("X-Xenia-Event"),
                    signed,
                    JsonMapper.shared().readTree(body)));
            if (hanging) {
                end.await();
            }
            exchange.sendResponseHeaders(secret == null || signed ? status : 401, -1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean verifies(HttpExchange exchange, byte[] body) {
        String timestamp = exchange.getRequestHeaders().getFirst("X-Xenia-Timestamp");
        String shown = exchange.getRequestHeaders().getFirst("X-Xenia-Signature");
        if (timestamp == null || shown == null) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(at, Instant.now()).abs().compareTo(OLDEST) > 0) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '.');
            String own = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(own.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
