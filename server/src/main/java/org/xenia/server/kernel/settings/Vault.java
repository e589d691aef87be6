package org.xenia.server.kernel.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Seals secrets that must be read again (keys of engines, second factors) before they are stored, so that a
/// copy of the database alone gives none away. AES-256-GCM (NIST SP 800-38D) with a key that is made at the
/// first start and lies in `secret.key` of the data directory; nodes that share a database share that file.
@Component
public class Vault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /// Opens the vault of an installation.
    public Vault(Settings settings) {
        this.key = new SecretKeySpec(load(settings.dataDir().resolve("secret.key")), "AES");
    }

    /// A secret as it may be stored. The purpose binds it to its place: moved elsewhere it does not open.
    public byte[] seal(String purpose, Secret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, purpose, secret.reveal().getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /// What was sealed for the same purpose.
    ///
    /// @throws IllegalStateException when it was sealed with another key or for another purpose, or was changed
    public Secret open(String purpose, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, Math.min(NONCE_BYTES, sealed.length), sealed.length);
        return new Secret(new String(run(Cipher.DECRYPT_MODE, nonce, purpose, rest), StandardCharsets.UTF_8));
    }

    /// A signature over data that this installation will know again as its own: HMAC-SHA256 under a key that is
    /// derived for the purpose.
    public byte[] sign(String purpose, byte[] data) {
        return mac(mac(key.getEncoded(), ("sign " + purpose).getBytes(StandardCharsets.UTF_8)), data);
    }

    private static byte[] mac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the secret does not open with this installation's secret.key", failed);
        }
    }

    private byte[] load(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != KEY_BYTES) {
                throw new InvalidSetting(file.toString(), "is not a key of " + KEY_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new InvalidSetting(file.toString(), "cannot be read or made: " + unreadable.getMessage());
        }
    }

    // Whole before it has its name, so that a start that is cut short never leaves half a key.
    private void create(Path file) throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                directory,
                "secret",
                ".fresh",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, bytes);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException otherWasFirst) {
            // Its key is the one that counts.
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
            Files.move(fresh, file);
            return;
        }
        Files.delete(fresh);
    }
}
