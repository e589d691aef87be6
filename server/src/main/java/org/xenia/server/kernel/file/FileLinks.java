package org.xenia.server.kernel.file;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.settings.Vault;

/// Links by which somebody without an account may fetch one file for a while. What a link opens stands in
/// it, under a signature that only this installation can make; nothing is stored, and nothing else opens
/// by it.
@Component
public class FileLinks {

    private static final String PURPOSE = "file link";
    private static final int SIGNED = 16 + 16 + 8;
    private static final int SIGNATURE = 16;

    private final Vault vault;
    private final Clock clock = Clock.systemUTC();

    FileLinks(Vault vault) {
        this.vault = vault;
    }

    /// What a link opens.
    record Target(WorkspaceId workspace, UUID file) {}

    /// The path of a link, below the address of the server.
    public String path(WorkspaceId workspace, UUID file, Instant until) {
        ByteBuffer token = ByteBuffer.allocate(SIGNED + SIGNATURE);
        put(token, workspace.value());
        put(token, file);
        token.putLong(until.getEpochSecond());
        token.put(signature(token.array()));
        return "/api/v1/shared-files/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /// What a token opens.
    ///
    /// @throws Refusal `link_expired`, also for one that was never ours
    Target read(String text) {
        byte[] token = decoded(text);
        if (token.length != SIGNED + SIGNATURE) {
            throw Refusal.of(FileRefusal.LINK_EXPIRED);
        }
        ByteBuffer in = ByteBuffer.wrap(token);
        UUID workspace = new UUID(in.getLong(), in.getLong());
        UUID file = new UUID(in.getLong(), in.getLong());
        Instant until = Instant.ofEpochSecond(in.getLong());
        byte[] shown = new byte[SIGNATURE];
        in.get(shown);
        if (!MessageDigest.isEqual(shown, signature(token)) || until.isBefore(clock.instant())) {
            throw Refusal.of(FileRefusal.LINK_EXPIRED);
        }
        return new Target(new WorkspaceId(workspace), file);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.of(FileRefusal.LINK_EXPIRED);
        }
    }

    private byte[] signature(byte[] token) {
        byte[] signed = Arrays.copyOf(token, SIGNED);
        return Arrays.copyOf(vault.sign(PURPOSE, signed), SIGNATURE);
    }

    private static void put(ByteBuffer token, UUID id) {
        token.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
