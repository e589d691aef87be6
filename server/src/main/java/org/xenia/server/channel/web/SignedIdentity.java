package org.xenia.server.channel.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.settings.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who the company's own server says a visitor is: the claims of a JSON Web Token (RFC 7519) signed with HS256.
///
/// @param subject the company's own identifier of the person, from `sub`
/// @param email from `email`
/// @param name from `name`
record SignedIdentity(
        String subject, @Nullable String email, @Nullable String name) {

    /// Clocks of two servers may differ by this many seconds.
    private static final long SKEW = 60;

    private static final int MAX_TOKEN = 4_096;
    private static final int MAX_CLAIM = 254;

    /// Checks a token. Only HS256 is taken, whatever the header asks for; an expiry is needed, for a token
    /// without one that leaks would hold for ever.
    ///
    /// @throws Refusal `identity_invalid` or `identity_expired`
    static SignedIdentity verify(String token, @Nullable Secret secret, Instant now) {
        String[] parts = token.split("\\.", -1);
        if (secret == null || token.length() > MAX_TOKEN || parts.length != 3) {
            throw Refusal.of(WebChatRefusal.IDENTITY_INVALID);
        }
        byte[] expected = sign(parts[0] + '.' + parts[1], secret);
        if (!MessageDigest.isEqual(expected, decode(parts[2]))
                || !"HS256".equals(json(parts[0]).path("alg").asString(""))) {
            throw Refusal.of(WebChatRefusal.IDENTITY_INVALID);
        }
        return claims(json(parts[1]), now.getEpochSecond());
    }

    private static SignedIdentity claims(JsonNode claims, long now) {
        JsonNode expiry = claims.path("exp");
        String subject = text(claims, "sub");
        if (subject == null || !expiry.isNumber()) {
            throw Refusal.of(WebChatRefusal.IDENTITY_INVALID);
        }
        if (expiry.asLong() + SKEW <= now) {
            throw Refusal.of(WebChatRefusal.IDENTITY_EXPIRED);
        }
        if (fromTheFuture(claims.path("nbf"), now) || fromTheFuture(claims.path("iat"), now)) {
            throw Refusal.of(WebChatRefusal.IDENTITY_INVALID);
        }
        return new SignedIdentity(subject, text(claims, "email"), text(claims, "name"));
    }

    private static boolean fromTheFuture(JsonNode time, long now) {
        return time.isNumber() && time.asLong() > now + SKEW;
    }

    private static @Nullable String text(JsonNode claims, String name) {
        JsonNode claim = claims.path(name);
        String text = claim.isString() ? claim.stringValue().strip() : "";
        return text.isEmpty() || text.length() > MAX_CLAIM ? null : text;
    }

    private static byte[] sign(String text, Secret secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode json(String part) {
        try {
            return JsonMapper.shared().readTree(decode(part));
        } catch (JacksonException unreadable) {
            throw Refusal.of(WebChatRefusal.IDENTITY_INVALID);
        }
    }

    private static byte[] decode(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.of(WebChatRefusal.IDENTITY_INVALID);
        }
    }
}
