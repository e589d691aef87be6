package org.xenia.server.identity.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.settings.Secret;

/// A random secret that is handed out once: of a session, an invitation, an API token. 256 random bits behind
/// the identifier of its workspace, so that it is looked up under that workspace's row-level security and no
/// table needs to be read across all of them.
///
/// @param workspace in which it holds
/// @param text as it is handed out
@NamedInterface("sign-in")
public record OpaqueSecret(WorkspaceId workspace, Secret text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int WORKSPACE_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final int LENGTH = (WORKSPACE_BYTES + RANDOM_BYTES) * 4 / 3;

    /// A new secret.
    ///
    /// @param prefix tells people and scanners of leaks what it is; may be empty
    public static OpaqueSecret create(WorkspaceId workspace, String prefix) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] bytes = ByteBuffer.allocate(WORKSPACE_BYTES + RANDOM_BYTES)
                .putLong(workspace.value().getMostSignificantBits())
                .putLong(workspace.value().getLeastSignificantBits())
                .put(random)
                .array();
        return new OpaqueSecret(
                workspace, new Secret(prefix + Base64.getUrlEncoder().encodeToString(bytes)));
    }

    /// Reads a secret that somebody shows; null when it cannot be one.
    public static @Nullable OpaqueSecret read(String prefix, @Nullable String text) {
        if (text == null || !text.startsWith(prefix) || text.length() != prefix.length() + LENGTH) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(prefix.length())));
            return new OpaqueSecret(new WorkspaceId(new UUID(bytes.getLong(), bytes.getLong())), new Secret(text));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /// What is stored instead of it. A plain hash suffices: nobody can try 2^256 secrets.
    public byte[] hash() {
        return hash(text.reveal());
    }

    /// The SHA-256 hash of a random text.
    public static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
