package org.xenia.server.channel.mail.receive;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a mailbox has been read.
///
/// @param uidValidity of the folder's numbering (RFC 3501); when the server changes it, reading begins anew, and mail
///     that was taken before is known by its Message-ID
/// @param uid up to and with this one everything is done
/// @param skipBefore mail that arrived before this moment, in milliseconds of the epoch, is passed over; 0 for none
record FetchPlace(long uidValidity, long uid, long skipBefore) {

    /// Clocks differ; a mail too many is better than one too few.
    private static final Duration CLOCKS = Duration.ofDays(1);

    /// Whether a mail is passed over because it was there before the mailbox was connected.
    boolean isBefore(@Nullable Instant arrived) {
        return skipBefore != 0
                && arrived != null
                && arrived.isBefore(Instant.ofEpochMilli(skipBefore).minus(CLOCKS));
    }
}
