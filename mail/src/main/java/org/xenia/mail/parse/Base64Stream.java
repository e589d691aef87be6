package org.xenia.mail.parse;

import java.io.IOException;
import java.io.InputStream;
import org.xenia.mail.header.Base64;

/// Base64 as it arrives: whatever is not Base64 is passed over, and padding in the middle starts anew.
final class Base64Stream extends InputStream {

    private final InputStream encoded;
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
            int c = encoded.read();
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
}
