package org.xenia.mail.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The compression of rich text in Outlook mails ([MS-OXRTFCP]): a dictionary of 4,096 bytes that begins with the usual
/// words of RTF.
final class CompressedRtf {

    private static final String DICTIONARY =
            "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
                    + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
                    + "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
    private static final int SIZE = 4_096;
    private static final int COMPRESSED = 0x75465A4C;
    private static final int UNCOMPRESSED = 0x414C454D;
    /// More text than this is no text.
    private static final int MOST = 16 << 20;

    private CompressedRtf() {}

    /// The rich text, empty when the bytes are none.
    static byte[] expand(byte[] bytes) {
        TnefReader in = new TnefReader(bytes, 0, bytes.length);
        in.skip(4);
        int size = in.number32();
        int kind = in.number32();
        in.skip(4);
        if (kind == UNCOMPRESSED) {
            return in.take(size);
        }
        return kind == COMPRESSED ? expand(in, Math.clamp(size, 0, MOST)) : new byte[0];
    }

    private static byte[] expand(TnefReader in, int size) {
        byte[] window = new byte[SIZE];
        byte[] start = DICTIONARY.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, window, 0, start.length);
        int write = start.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (!in.ended() && out.size() < size) {
            int flags = in.number8();
            for (int bit = 0; bit < 8 && !in.ended() && out.size() < size; bit++) {
                int from = write;
                int length = 1;
                if ((flags >> bit & 1) == 1) {
                    int high = in.number8();
                    int low = in.number8();
                    from = high << 4 | low >> 4;
                    length = (low & 0xF) + 2;
                    if (from == write) {
                        return out.toByteArray();
                    }
                } else {
                    window[write] = (byte) in.number8();
                }
                for (int i = 0; i < length; i++) {
                    byte b = window[(from + i) % SIZE];
                    out.write(b);
                    window[write] = b;
                    write = (write + 1) % SIZE;
                }
            }
        }
        return out.toByteArray();
    }
}
