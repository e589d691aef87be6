package org.xenia.server.desk.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The key by which push services know a company as the one whom a browser allowed (VAPID, RFC 8292).
///
/// @param publicKey as browsers take it, 65 bytes
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SenderKey(byte[] publicKey, ECPrivateKey privateKey) {

    /// RFC 8292 allows a day; less is kept where clocks differ.
    private static final Duration HOLDS = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = encode(Map.of("typ", "JWT", "alg", "ES256"));

    /// The public key in base64url, as `pushManager.subscribe` takes it.
    public String text() {
        return BASE64.encodeToString(publicKey);
    }

    /// The value of the `Authorization` header for a push service.
    ///
    /// @param endpoint to which is sent; the service is its origin
    /// @param contact a `mailto:` or `https:` address of the sender
    String authorization(URI endpoint, String contact, Instant now) {
        String claims =
                encode(Map.of("aud", origin(endpoint), "exp", now.plus(HOLDS).getEpochSecond(), "sub", contact));
        String signed = HEADER + "." + claims;
        return "vapid t=" + signed + "." + sign(signed) + ", k=" + text();
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String origin(URI endpoint) {
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return endpoint.getScheme() + "://" + endpoint.getHost() + port;
    }

    private static String encode(Map<String, Object> part) {
        return BASE64.encodeToString(JsonMapper.shared().writeValueAsBytes(part));
    }
}
