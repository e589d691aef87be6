package org.xenia.mail.parse;

import java.io.InputStream;

/// Quoted-printable (RFC 2045, section 6.7), lenient: a lone equals sign stays, white space at the end of a line goes.
final class QuotedStream extends InputStream {

    private final byte[] bytes;
    private final int end;
    private int at;

    QuotedStream(Slice body) {
        bytes = body.bytes();
        at = body.start();
        end = body.end();
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int count = 0;
        while (count < most) {
            int next = read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            into[from + count++] = (byte) next;
        }
        return count;
    }

    @Override
    public int read() {
        while (at < end) {
            int b = bytes[at] & 0xFF;
            if (b == '=') {
                int softEnd = softBreak(at + 1);
                if (softEnd > 0) {
                    at = softEnd;
                    continue;
                }
                int value = hex(at + 1);
                at += value < 0 ? 1 : 3;
                return value < 0 ? b : value;
            }
            if (b == ' ' || b == '\t') {
                int lineBreak = blanksToLineBreak(at);
                if (lineBreak > at) {
                    at = lineBreak;
                    continue;
                }
            }
            at++;
            return b;
        }
        return -1;
    }

    /// The position after a line break that an equals sign takes away, or -1.
    private int softBreak(int from) {
        int position = blanks(from);
        if (position >= end) {
            return position;
        }
        int past = position;
        while (past < end && bytes[past] == '\r') {
            past++;
        }
        if (past < end && bytes[past] == '\n') {
            return past + 1;
        }
        return past > position ? position + 1 : -1;
    }

    private int blanksToLineBreak(int from) {
        int position = blanks(from);
        boolean lineBreak = position < end && (bytes[position] == '\n' || bytes[position] == '\r');
        return lineBreak ? position : from;
    }

    private int blanks(int from) {
        int position = from;
        // A run of blanks is looked at once for each of its characters, so only a short look ahead is taken.
        int last = Math.min(end, from + 200);
        while (position < last && (bytes[position] == ' ' || bytes[position] == '\t')) {
            position++;
        }
        return position;
    }

    private int hex(int from) {
        if (from + 1 >= end) {
            return -1;
        }
        int high = Character.digit(bytes[from], 16);
        int low = Character.digit(bytes[from + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
