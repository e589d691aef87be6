package org.xenia.mail.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// HZ (RFC 1843), which Java does not bring: Chinese in seven bits between `~{` and `~}`.
final class Hz extends ReadOnlyCharset {

    /// The one instance.
    static final Charset CHARSET = new Hz();

    private static final Charset DOUBLE = Charset.forName("GB18030");

    private Hz() {
        super("x-xenia-hz");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    private static final class Decoder extends CharsetDecoder {

        private boolean wide;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            wide = false;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (out.remaining() < 2) {
                    return CoderResult.OVERFLOW;
                }
                int start = in.position();
                int b = in.get() & 0xFF;
                boolean pair = b == '~' || (wide && b >= 0x21 && b <= 0x7E);
                if (pair && !in.hasRemaining()) {
                    in.position(start);
                    return CoderResult.UNDERFLOW;
                }
                if (b == '~') {
                    escape(in.get() & 0xFF, out);
                } else if (pair) {
                    byte[] character = {(byte) (b | 0x80), (byte) (in.get() | 0x80)};
                    out.put(new String(character, DOUBLE).charAt(0));
                } else {
                    // Every line starts in plain letters again.
                    wide &= b != '\n';
                    out.put((char) b);
                }
            }
            return CoderResult.UNDERFLOW;
        }

        private void escape(int b, CharBuffer out) {
            switch (b) {
                case '{' -> wide = true;
                case '}' -> wide = false;
                case '~' -> out.put('~');
                case '\n' -> {}
                default -> out.put('~').put((char) b);
            }
        }
    }
}
