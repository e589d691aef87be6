package org.xenia.mail.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/// ISO-2022-JP as mail programs write it (RFC 1468 and its wilder relatives ISO-2022-JP-MS, CP50220, -1 and -2): with
/// the rows of NEC and IBM, half-width kana by escape or by shift, JIS X 0212, and lines that forget to return to
/// ASCII.
final class Iso2022Jp extends ReadOnlyCharset {

    /// The one instance.
    static final Charset CHARSET = new Iso2022Jp();

    private static final int ROWS = 94;

    private Iso2022Jp() {
        super("x-xenia-iso-2022-jp");
    }

    /// Whether an escape to Japanese characters stands in the bytes.
    static boolean escapesIn(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B
                    && ((bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@'))
                            || (bytes[i + 1] == '(' && bytes[i + 2] == 'I'))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    private enum Set {
        ASCII,
        KANA,
        KANJI,
        SUPPLEMENT
    }

    private static final class Decoder extends CharsetDecoder {

        private Set set = Set.ASCII;
        private boolean shifted;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            set = Set.ASCII;
            shifted = false;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                int start = in.position();
                int b = in.get() & 0xFF;
                CoderResult problem = b == 0x1B ? escape(in) : character(b, in, out);
                if (problem != null) {
                    in.position(start);
                    return problem;
                }
            }
            return CoderResult.UNDERFLOW;
        }

        private @Nullable CoderResult escape(ByteBuffer in) {
            if (in.remaining() < 2) {
                return CoderResult.UNDERFLOW;
            }
            int first = in.get();
            int second = in.get();
            if (first == '(') {
                set = second == 'I' ? Set.KANA : Set.ASCII;
            } else if (first == '$' && (second == '@' || second == 'B')) {
                set = Set.KANJI;
            } else if (first == '$' && second == '(') {
                if (!in.hasRemaining()) {
                    return CoderResult.UNDERFLOW;
                }
                set = in.get() == 'D' ? Set.SUPPLEMENT : Set.KANJI;
            } else if (first != '&') {
                return CoderResult.malformedForLength(1);
            }
            return null;
        }

        private @Nullable CoderResult character(int b, ByteBuffer in, CharBuffer out) {
            if (b == 0x0E || b == 0x0F) {
                shifted = b == 0x0E;
            } else if (b == '\n' || b == '\r') {
                // A line that forgot to return to ASCII ends its damage here.
                set = Set.ASCII;
                shifted = false;
                out.put((char) b);
            } else if (b > 0x20 && b < 0x7F && (set == Set.KANJI || set == Set.SUPPLEMENT) && !shifted) {
                return pair(b, in, out);
            } else if (b >= 0xA1 && b <= 0xDF) {
                out.put((char) (0xFF61 + b - 0xA1));
            } else if (b > 0x7F) {
                return CoderResult.malformedForLength(1);
            } else if ((set == Set.KANA || shifted) && b >= 0x21 && b <= 0x5F) {
                out.put((char) (0xFF61 + b - 0x21));
            } else {
                out.put((char) b);
            }
            return null;
        }

        private @Nullable CoderResult pair(int b, ByteBuffer in, CharBuffer out) {
            if (!in.hasRemaining()) {
                return CoderResult.UNDERFLOW;
            }
            int second = in.get() & 0xFF;
            if (second < 0x21 || second > 0x7E) {
                return CoderResult.malformedForLength(1);
            }
            char[] table = set == Set.KANJI ? Tables.KANJI : Tables.SUPPLEMENT;
            char c = table[(b - 0x21) * ROWS + second - 0x21];
            if (c == '\uFFFD') {
                return CoderResult.unmappableForLength(2);
            }
            out.put(c);
            return null;
        }
    }

    /// The characters of both planes, made from the tables that Java has: code page 932 for JIS X 0208 with the rows of
    /// NEC and IBM, EUC-JP for JIS X 0212.
    private static final class Tables {

        static final char[] KANJI = new char[ROWS * ROWS];
        static final char[] SUPPLEMENT = new char[ROWS * ROWS];

        static {
            Charset shiftJis = Charset.forName("windows-31j");
            Charset euc = Charset.forName("EUC-JP");
            for (int row = 0; row < ROWS; row++) {
                for (int cell = 0; cell < ROWS; cell++) {
                    int lead = row / 2 + (row < 62 ? 0x81 : 0xC1);
                    int trail = row % 2 == 0 ? cell + 0x40 + (cell > 62 ? 1 : 0) : cell + 0x9F;
                    KANJI[row * ROWS + cell] = only(new String(new byte[] {(byte) lead, (byte) trail}, shiftJis));
                    byte[] three = {(byte) 0x8F, (byte) (row + 0xA1), (byte) (cell + 0xA1)};
                    SUPPLEMENT[row * ROWS + cell] = only(new String(three, euc));
                }
            }
        }

        private static char only(String text) {
            return text.length() == 1 ? text.charAt(0) : '\uFFFD';
        }
    }
}
