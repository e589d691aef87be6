package org.xenia.server.channel.mail.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How fetching from a mailbox goes.
///
/// @param checkedAt when the server was last asked; absent when it never was
/// @param fault why that failed; absent when it did not
/// @param message the same in the caller's language
/// @param uid up to and with this number of the folder everything is done
/// @param uidNext the number that the next mail will get
/// @param held how many mails wait for a decision
/// @param progress of taking in what waited; absent when nothing waits
@JsonInclude(JsonInclude.Include.NON_NULL)
record FetchState(
        @Nullable Instant checkedAt,
        @Nullable String fault,
        @Nullable String message,
        long uid,
        long uidNext,
        int held,
        @Nullable Progress progress) {

    /// How much of what waited is taken in.
    ///
    /// @param since when the first of it was seen
    record Progress(int done, int of, Instant since) {}

    /// Nothing has happened yet.
    static final FetchState NEVER = new FetchState(null, null, null, 0, 0, 0, null);

    FetchState with(String code, String sentence) {
        return new FetchState(checkedAt, code, sentence, uid, uidNext, held, progress);
    }
}
