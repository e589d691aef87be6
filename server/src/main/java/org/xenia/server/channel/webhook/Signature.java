package org.xenia.server.channel.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.xenia.server.kernel.settings.Secret;

/// Signs what is posted: HMAC-SHA256 (RFC 2104) over the time stamp, a full stop and the body. The receiver
/// computes the same, compares in constant time, and refuses time stamps that are more than five minutes
/// old.
final class Signature {

    private Signature() {}

    /// The value of the `X-Xenia-Signature` header.
    static String of(Secret secret, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
