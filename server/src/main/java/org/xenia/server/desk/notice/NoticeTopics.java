package org.xenia.server.desk.notice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.settings.Vault;

/// Names matters to push services, so that a newer word takes the place of one that has not arrived. The names tell
/// them nothing: not which matter it is, nor that two browsers hear of the same one.
@Component
class NoticeTopics {

    // 32 characters of base64url, the most that RFC 8030 allows.
    private static final int BYTES = 24;

    private final Vault vault;

    NoticeTopics(Vault vault) {
        this.vault = vault;
    }

    String of(UUID device, UUID about) {
        byte[] whole = vault.sign("desk.notice", (device + " " + about).getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(whole, BYTES));
    }
}
