package org.xenia.server.desk.push;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A push service as RFC 8030 and RFC 8292 describe it: it gives out addresses, each for a sender's key, checks who
/// sends, keeps the rules of headers, and hands on what it took. On demand it answers otherwise, as real ones do.
public final class StandInPushService implements AutoCloseable {

    private static final Pattern AUTHORIZATION = Pattern.compile("vapid t=([^,]+), k=([\\w-]+)");

    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Subscriber> subscribers = new ConcurrentHashMap<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private volatile int posts;

    private record Subscriber(TestPushBrowser browser, String senderKey) {}

    /// A message that reached a browser.
    ///
    /// @param path of the browser's address
    public record Got(String path, JsonNode content, long ttl, String urgency, String topic) {}

    /// An answer out of turn.
    ///
    /// @param retryAfter in seconds; nothing when it is negative
    public record Answer(int status, int retryAfter, int slowMillis) {}

    private StandInPushService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// A good one.
    public static StandInPushService start() {
        try {
            return new StandInPushService();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Gives a browser an address to which only the holder of the key may send.
    public String subscribe(TestPushBrowser browser, String senderKey) {
        String path = "/push/" + subscribers.size() + "-" + System.nanoTime();
        subscribers.put(path, new Subscriber(browser, senderKey));
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /// The next posts are answered like this, one after the other.
    public void answerNext(Answer... next) {
        answers.addAll(List.of(next));
    }

    /// What reached browsers.
    public List<Got> got() {
        return List.copyOf(got);
    }

    /// What was wrong with posts.
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /// How often it was asked.
    public int posts() {
        return posts;
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            synchronized (this) {
                posts++;
            }
            Answer next = answers.poll();
            if (next != null) {
                answer(exchange, next);
                return;
            }
            Subscriber subscriber = subscribers.get(path);
            int status = subscriber == null ? 404 : take(subscriber, path, exchange.getRequestHeaders(), body);
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Answer next) throws IOException, InterruptedException {
        boolean ended = end.await(next.slowMillis(), TimeUnit.MILLISECONDS);
        if (next.retryAfter() >= 0) {
            exchange.getResponseHeaders().add("Retry-After", Integer.toString(next.retryAfter()));
        }
        exchange.sendResponseHeaders(ended ? 503 : next.status(), -1);
    }

    private int take(Subscriber subscriber, String path, Headers headers, byte[] body) {
        try {
            check(subscriber, headers, body);
            got.add(new Got(
                    path,
                    JsonMapper.shared().readTree(subscriber.browser().decrypt(body)),
                    Long.parseLong(headers.getFirst("TTL")),
                    headers.getFirst("Urgency"),
                    headers.getFirst("Topic")));
            return 201;
        } catch (IllegalArgumentException | GeneralSecurityException wrong) {
            faults.add(String.valueOf(wrong.getMessage()));
            return 403;
        }
    }

    private void check(Subscriber subscriber, Headers headers, byte[] body) throws GeneralSecurityException {
        require(body.length <= 4_096, "too long");
        require("aes128gcm".equals(headers.getFirst("Content-Encoding")), "content coding");
        require(List.of("very-low", "low", "normal", "high").contains(headers.getFirst("Urgency")), "urgency");
        require(headers.getFirst("Topic").matches("[A-Za-z0-9_-]{1,32}"), "topic");
        Matcher authorization = AUTHORIZATION.matcher(headers.getFirst("Authorization"));
        require(authorization.matches(), "authorization");
        require(authorization.group(2).equals(subscriber.senderKey()), "another sender");
        String[] token = authorization.group(1).split("\\.", -1);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.publicKey(decode(subscriber.senderKey())));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        require(signature.verify(decode(token[2])), "signature");
        require("ES256".equals(json(token[0]).get("alg").stringValue()), "algorithm");
        JsonNode claims = json(token[1]);
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        require(origin.equals(claims.get("aud").stringValue()), "audience");
        require(claims.get("sub").stringValue().matches("(?:mailto:|https:).+"), "subject");
        long left = claims.get("exp").longValue() - Instant.now().getEpochSecond();
        require(left > 0 && left <= 24 * 3600, "expiry");
    }

    private static JsonNode json(String part) {
        return JsonMapper.shared().readTree(decode(part));
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
