package org.xenia.server.kernel.file.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads which way is up in a JPEG, and rewrites one that cannot be decoded here without what it tells of
/// camera, place and author. Exif 2.32, section 4.6; JPEG (ITU-T T.81), annex B.
final class JpegSegments {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;

    private JpegSegments() {}

    /// From 1, upright, to 8; 1 when nothing is said.
    static int orientation(byte[] source) {
        int at = 2;
        while (at + 4 <= source.length && (source[at] & 0xFF) == 0xFF && (source[at + 1] & 0xFF) != START_OF_SCAN) {
            int length = length(source, at);
            if ((source[at + 1] & 0xFF) == APP1 && isExif(source, at + 4)) {
                return orientation(source, at + 4 + EXIF.length, Math.min(source.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static boolean isExif(byte[] source, int at) {
        return at + EXIF.length <= source.length && Arrays.equals(source, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static int orientation(byte[] source, int from, int end) {
        if (end - from < 14) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(source, from, end - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /// The same picture with only what is needed to show it.
    static byte[] strip(byte[] source) throws MalformedPicture {
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
        out.write(source, 0, 2);
        writeOrientation(out, orientation(source));
        int at = 2;
        while (at + 4 <= source.length && (source[at] & 0xFF) == 0xFF) {
            int marker = source[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                out.write(source, at, source.length - at);
                return out.toByteArray();
            }
            int length = length(source, at);
            if (at + 2 + length > source.length) {
                break;
            }
            boolean shown = marker < APP0 || marker == APP0 || marker == APP2 || marker == APP14;
            if (shown && marker != COMMENT) {
                out.write(source, at, 2 + length);
            }
            at += 2 + length;
        }
        throw new MalformedPicture("a JPEG without a picture");
    }

    private static void writeOrientation(ByteArrayOutputStream out, int orientation) {
        if (orientation != 1) {
            ByteBuffer exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34);
            exif.put(EXIF).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
            exif.putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1);
            exif.putShort((short) orientation).putShort((short) 0).putInt(0);
            out.writeBytes(exif.array());
        }
    }

    private static int length(byte[] source, int at) {
        return (source[at + 2] & 0xFF) << 8 | (source[at + 3] & 0xFF);
    }
}
