package org.xenia.server.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// An OpenID provider for tests: real HTTP, real RSA signatures, PKCE and client secret checked. A test may
/// spoil the token it issues.
final class StandInProvider implements AutoCloseable {

    static final String CLIENT = "xenia";
    static final String SECRET = "a client's secret: with+signs&such";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> requests = new ConcurrentHashMap<>();
    private volatile Consumer<JWTClaimsSet.Builder> spoil = claims -> {};
    private volatile RSAKey signer;
    private volatile String email = "";
    private volatile int tokenStatus = 200;

    StandInProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        signer = key;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","token_endpoint_auth_methods_supported":["client_secret_basic"]}
                """.formatted(issuer())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void person(String address, Consumer<JWTClaimsSet.Builder> spoiling) {
        email = address;
        spoil = spoiling;
    }

    void signWith(RSAKey other) {
        signer = other == null ? key : other;
    }

    void tokenStatus(int status) {
        tokenStatus = status;
    }

    /// The person agrees: answers the query by which the browser comes back.
    String agree(URI departure) {
        Map<String, String> query = form(departure.getRawQuery());
        String code = UUID.randomUUID().toString();
        requests.put(code, query);
        return "?code=" + code + "&state=" + query.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request = requests.remove(form.getOrDefault("code", ""));
        String[] basic = new String(
                        Base64.getDecoder()
                                .decode(exchange.getRequestHeaders()
                                        .getFirst("Authorization")
                                        .substring("Basic ".length())),
                        StandardCharsets.UTF_8)
                .split(":");
        boolean client = decode(basic[0]).equals(CLIENT) && decode(basic[1]).equals(SECRET);
        boolean same = request != null
                && request.get("redirect_uri").equals(form.get("redirect_uri"))
                && request.get("code_challenge_method").equals("S256")
                && request.get("code_challenge").equals(challenge(form.get("code_verifier")));
        if (tokenStatus != 200 || !client || !same) {
            answer(exchange, tokenStatus == 200 ? 400 : tokenStatus, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"access_token\":\"a\",\"id_token\":\"" + issue(request) + "\"}");
    }

    private String issue(Map<String, String> request) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("person-1")
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", request.get("nonce"))
                .claim("email", email)
                .claim("email_verified", true);
        spoil.accept(claims);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
        try {
            token.sign(new RSASSASigner(signer));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decode(pair[1])));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
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
