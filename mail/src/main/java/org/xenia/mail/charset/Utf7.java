package org.xenia.mail.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// UTF-7 (RFC 2152), which Java does not bring: Exchange 5.5 and old Outlook Express wrote it.
final class Utf7 extends ReadOnlyCharset {

    /// The one instance.
    static final Charset CHARSET = new Utf7();

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {
        super("x-xenia-utf-7");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    private static final class Decoder extends CharsetDecoder {

        private boolean shifted;
        private boolean fresh;
        private int bits;
        private int count;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            shifted = false;
            fresh = false;
            bits = 0;
            count = 0;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (out.remaining() < 2) {
                    return CoderResult.OVERFLOW;
                }
                int b = in.get() & 0xFF;
                if (b > 127) {
                    in.position(in.position() - 1);
                    return CoderResult.malformedForLength(1);
                }
                take((char) b, out);
            }
            return CoderResult.UNDERFLOW;
        }

        private void take(char c, CharBuffer out) {
            if (!shifted) {
                if (c == '+') {
                    shifted = true;
                    fresh = true;
                    bits = 0;
                    count = 0;
                } else {
                    out.put(c);
                }
                return;
            }
            int value = ALPHABET.indexOf(c);
            if (value < 0) {
                leave(c, out);
                return;
            }
            fresh = false;
            bits = bits << 6 | value;
            count += 6;
            if (count >= 16) {
                count -= 16;
                out.put((char) (bits >>> count));
                bits &= (1 << count) - 1;
            }
        }

        private void leave(char c, CharBuffer out) {
            shifted = false;
            if (fresh) {
                // Nothing was shifted: a plus sign that stands for itself.
                out.put('+');
            }
            if (c != '-') {
                out.put(c);
            }
        }
    }
}
