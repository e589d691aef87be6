package org.xenia.server.channel.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An authorisation server (RFC 6749, RFC 7636) as the strict ones are: codes hold once, tokens for later are replaced
/// at
/// each use, and the second use of an old one ends the whole grant. Mail servers ask it whom a token belongs to.
final class StandInAuthorisation implements AutoCloseable {

    static final String CLIENT = "xenia-mail";
    static final String SECRET = "a client's secret: with+signs&such";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Set<String> access = ConcurrentHashMap.newKeySet();
    private final Set<String> refresh = ConcurrentHashMap.newKeySet();
    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicInteger askings = new AtomicInteger();
    private volatile int lasts = 3_600;
    private volatile int status = 200;
    private volatile String error = "";

    StandInAuthorisation() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        server.createContext("/token", this::token);
        server.createContext("/whose", this::whose);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /// How long tokens last that are given from now on.
    void tokensLast(int seconds) {
        lasts = seconds;
    }

    /// What it answers to those who ask for tokens; 200 to do its work.
    void answers(int code, String words) {
        status = code;
        error = words;
    }

    /// The person withdraws what was agreed.
    void withdraw() {
        access.clear();
        refresh.clear();
    }

    /// Tokens end before their time; those for later hold.
    void endAccess() {
        access.clear();
    }

    int renewals() {
        return renewals.get();
    }

    int askings() {
        return askings.get();
    }

    /// The person agrees: answers the query by which the browser comes back.
    String agree(URI departure) {
        Map<String, String> query = form(departure.getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        return "?code=" + code + "&state=" + query.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        askings.incrementAndGet();
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (status != 200) {
            answer(exchange, status, error);
        } else if (!CLIENT.equals(form.get("client_id")) || !SECRET.equals(form.get("client_secret"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (isGood(form)) {
            give(exchange);
        } else {
            answer(
                    exchange,
                    400,
                    "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS70008: it has expired\"}");
        }
    }

    private boolean isGood(Map<String, String> form) {
        if ("refresh_token".equals(form.get("grant_type"))) {
            String shown = form.getOrDefault("refresh_token", "");
            if (spent.contains(shown)) {
                // Taken for a theft.
                withdraw();
                return false;
            }
            boolean good = refresh.remove(shown);
            spent.add(shown);
            renewals.addAndGet(good ? 1 : 0);
            return good;
        }
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        return asked != null
                && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                && asked.get("code_challenge_method").equals("S256")
                && asked.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")));
    }

    private void give(HttpExchange exchange) throws IOException {
        String shown = UUID.randomUUID().toString();
        String later = UUID.randomUUID().toString();
        access.add(shown);
        refresh.add(later);
        answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"access_token\":\"" + shown + "\",\"refresh_token\":\"" + later
                        + "\",\"expires_in\":" + lasts + "}");
    }

    private void whose(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        if (access.contains(query.getOrDefault("access_token", ""))) {
            answer(exchange, 200, "{\"user\":\"help\"}");
        } else {
            answer(exchange, 401, "{\"error\":\"invalid_token\"}");
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text)
                .flatMap(all -> Arrays.stream(all.split("&")))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
