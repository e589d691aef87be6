package org.xenia.server.desk.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser as far as push goes: keys of its own, with which it reads what is sent to it. Written after the RFCs and
/// apart from what it tests: HKDF is put together from HMAC by hand.
public final class TestPushBrowser {

    private final KeyPair pair;
    private final byte[] secret;

    private TestPushBrowser(KeyPair pair, byte[] secret) {
        this.pair = pair;
        this.secret = secret;
    }

    /// A new one.
    public static TestPushBrowser create() {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return new TestPushBrowser(Curve.newPair(), secret);
    }

    BrowserKeys keys() {
        return new BrowserKeys(publicKey(), secret);
    }

    /// What `PushSubscription.toJSON()` would say.
    public Map<String, Object> subscription(String endpoint) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return Map.of(
                "endpoint",
                endpoint,
                "keys",
                Map.of("p256dh", base64.encodeToString(publicKey()), "auth", base64.encodeToString(secret)));
    }

    /// The text of a message.
    public byte[] decrypt(byte[] body) {
        try {
            ByteBuffer message = ByteBuffer.wrap(body);
            byte[] salt = take(message, 16);
            int record = message.getInt();
            byte[] sender = take(message, message.get());
            byte[] sealed = take(message, message.remaining());
            if (sealed.length > record) {
                throw new IllegalArgumentException("more than one record");
            }
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(Curve.publicKey(sender), true);
            byte[] info = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), publicKey(), sender);
            byte[] key = hkdf(secret, agreement.generateSecret(), info, 32);
            byte[] content = hkdf(salt, key, ascii("Content-Encoding: aes128gcm\0"), 16);
            byte[] nonce = hkdf(salt, key, ascii("Content-Encoding: nonce\0"), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(content, "AES"), new GCMParameterSpec(128, nonce));
            return unpadded(cipher.doFinal(sealed));
        } catch (GeneralSecurityException failed) {
            throw new IllegalArgumentException("not for this browser", failed);
        }
    }

    private byte[] publicKey() {
        return Curve.bytes((ECPublicKey) pair.getPublic());
    }

    private static byte[] unpadded(byte[] record) {
        int end = record.length - 1;
        while (record[end] == 0) {
            end--;
        }
        if (record[end] != 2) {
            throw new IllegalArgumentException("not the last record");
        }
        return Arrays.copyOf(record, end);
    }

    private static byte[] hkdf(byte[] salt, byte[] key, byte[] info, int length) throws GeneralSecurityException {
        byte[] extracted = hmac(salt, key);
        return Arrays.copyOf(hmac(extracted, join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer whole = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(whole::put);
        return whole.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
