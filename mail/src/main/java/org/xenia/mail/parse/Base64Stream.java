package org.xenia.mail.parse;

import java.io.IOException;
import java.io.InputStream;
import org.xenia.mail.header.Base64;

/// Base64 as it arrives: whatever is not Base64 is passed over, and padding in the middle starts anew.
final class Base64Stream extends InputStream {

    private static final int BLOCK = 8_192;

    private final InputStream encoded;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private int bits;
    private int count;

    Base64Stream(InputStream encoded) {
        this.encoded = encoded;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int taken = 0;
        while (taken < most) {
            int next = read();
            if (next < 0) {
                return taken == 0 ? -1 : taken;
            }
            into[from + taken++] = (byte) next;
        }
        return taken;
    }

    @Override
    public int read() throws IOException {
        while (count < 8) {
            int c = next();
            if (c < 0) {
                return -1;
            }
            int value = Base64.value(c);
            if (value >= 0) {
                bits = bits << 6 | value;
                count += 6;
            } else if (c == '=') {
                count = 0;
            }
        }
        count -= 8;
        return bits >>> count & 0xFF;
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, encoded.read(block));
        }
        return at == end ? -1 : block[at++] & 0xFF;
    }
}
