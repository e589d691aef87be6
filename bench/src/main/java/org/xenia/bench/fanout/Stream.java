package org.xenia.bench.fanout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/// One open stream of events: keeps what is not yet a whole event, and finds the identifiers of messages in those that
/// tell of one.
final class Stream {

    private static final byte[] STAFF_EVENT = bytes("event: message.received\n");
    private static final byte[] VISITOR_EVENT = bytes("event: message\n");
    private static final byte[] HELLO = bytes("event: hello\n");
    private static final byte[] STAFF_ID = bytes("\"message\":\"");
    private static final byte[] VISITOR_ID = bytes("\"id\":\"");

    private final boolean staff;
    private final Arrivals arrivals;
    private byte[] pending = new byte[512];
    private int length;
    private boolean open;

    Stream(boolean staff, Arrivals arrivals) {
        this.staff = staff;
        this.arrivals = arrivals;
    }

    /// Takes what was read. Answers whether the stream became open by it.
    boolean take(ByteBuffer read, long now) {
        int more = read.remaining();
        if (length + more > pending.length) {
            pending = Arrays.copyOf(pending, 2 * (length + more));
        }
        read.get(pending, length, more);
        length += more;
        boolean before = open;
        int start = 0;
        for (int end = find(pending, start, length, '\n'); end >= 0; end = find(pending, start, length, '\n')) {
            event(start, end, now);
            start = end;
        }
        System.arraycopy(pending, start, pending, 0, length - start);
        length -= start;
        return open && !before;
    }

    private void event(int start, int end, long now) {
        if (!open) {
            open = find(pending, start, end, HELLO) >= 0;
        } else if (find(pending, start, end, staff ? STAFF_EVENT : VISITOR_EVENT) >= 0) {
            byte[] mark = staff ? STAFF_ID : VISITOR_ID;
            int place = find(pending, start, end, mark);
            if (place >= 0) {
                String id = new String(pending, place + mark.length, 36, StandardCharsets.ISO_8859_1);
                arrivals.shown(UUID.fromString(id), staff, now);
            }
        }
    }

    /// The place after two of a byte in a row, or -1.
    private static int find(byte[] in, int from, int to, char twice) {
        for (int i = from + 1; i < to; i++) {
            if (in[i] == twice && in[i - 1] == twice) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int find(byte[] in, int from, int to, byte[] what) {
        for (int i = from; i + what.length <= to; i++) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
