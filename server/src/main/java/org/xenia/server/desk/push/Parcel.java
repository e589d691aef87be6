package org.xenia.server.desk.push;

import java.net.URI;
import java.time.Duration;

/// What goes to one browser.
///
/// @param endpoint where its push service takes messages for it
/// @param text what the browser's service worker reads
/// @param keep how long the push service keeps it for a browser that is not reached
/// @param urgency whether a phone that saves its battery is woken for it
/// @param topic a newer message of the same topic takes the place of one that has not arrived; at most 32
///     characters of base64url
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Parcel(URI endpoint, BrowserKeys keys, byte[] text, Duration keep, Urgency urgency, String topic) {

    /// RFC 8030, section 5.3.
    public enum Urgency {
        LOW,
        NORMAL,
        HIGH
    }
}
