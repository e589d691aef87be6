package org.xenia.server.channel.mail.receive;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.parse.ParsedMail;

/// What Outlook calls a thread: all mails of one begin their `Thread-Index` with the same 22 bytes
/// ([MS-OXOMSG], section 2.2.1.3). Some of its versions send no other sign that a mail answers one.
final class OutlookThread {

    private static final int HEADER = 22;
    private static final int LONGEST = 4_000;

    private OutlookThread() {}

    /// The thread as an id among the ids of mails; null when the mail names none.
    static @Nullable String find(ParsedMail mail) {
        String index = mail.headers()
                .find("Thread-Index")
                .map(value -> value.replaceAll("[^A-Za-z0-9+/]", ""))
                .orElse("");
        if (index.length() > LONGEST || index.length() % 4 == 1) {
            return null;
        }
        byte[] bytes = Base64.getDecoder().decode(index);
        return bytes.length < HEADER ? null : "outlook:" + HexFormat.of().formatHex(Arrays.copyOf(bytes, HEADER));
    }
}
