package org.xenia.server.desk.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Writes a push message that only one browser can read (RFC 8291, content coding `aes128gcm` of RFC 8188): one
/// record under a key of this message alone. The text is padded, so that its length says little.
public final class PushCipher {

    /// The most bytes of text: what fits into the 4,096 that every push service takes (RFC 8291, section 4).
    public static final int MOST = 3_993;

    private static final int SALT = 16;
    private static final int RECORD = 4_096;
    private static final int TAG_BITS = 128;
    private static final int STEP = 512;

    private static final SecureRandom RANDOM = new SecureRandom();

    private PushCipher() {}

    /// The body of a push message.
    ///
    /// @throws IllegalArgumentException when the text is longer than [#MOST]
    public static byte[] encrypt(BrowserKeys browser, byte[] text) {
        if (text.length > MOST) {
            throw new IllegalArgumentException("a push message of " + text.length + " bytes");
        }
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        int whole = Math.min(MOST, (text.length / STEP + 1) * STEP);
        return encrypt(browser, Curve.newPair(), salt, text, whole - text.length);
    }

    /// @param own made for this message
    /// @param padding bytes that follow the text
    static byte[] encrypt(BrowserKeys browser, KeyPair own, byte[] salt, byte[] text, int padding) {
        byte[] sender = Curve.bytes((ECPublicKey) own.getPublic());
        byte[] shared = agree((ECPrivateKey) own.getPrivate(), Curve.publicKey(browser.publicKey()));
        byte[] info = concat("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), browser.publicKey(), sender);
        byte[] key = derive(shared, browser.secret(), info, 32);
        byte[] contentKey = derive(key, salt, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = derive(key, salt, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        byte[] record = Arrays.copyOf(text, text.length + 1 + padding);
        // Ends the text in the last record; the only one is the last.
        record[text.length] = 2;
        byte[] header = ByteBuffer.allocate(SALT + Integer.BYTES + 1)
                .put(salt)
                .putInt(RECORD)
                .put((byte) sender.length)
                .array();
        return concat(header, sender, seal(contentKey, nonce, record));
    }

    private static byte[] agree(ECPrivateKey own, ECPublicKey other) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own);
            agreement.doPhase(other, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(info, length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] seal(byte[] key, byte[] nonce, byte[] record) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(record);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
