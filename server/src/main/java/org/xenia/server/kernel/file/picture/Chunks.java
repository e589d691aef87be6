package org.xenia.server.kernel.file.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// Rewrites pictures that are made of chunks without those that tell something other than the picture:
/// texts, times, camera, place, and whatever hangs on behind the end. The picture itself stays as it is,
/// moving ones too.
final class Chunks {

    // Beside the critical ones, whose names begin with a capital letter. PNG, third edition, sections 11.2 and 11.3.
    private static final Set<String> PNG = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "hIST", "acTL",
            "fcTL", "fdAT");

    private static final Set<String> WEBP = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_HEADER = 12;
    // Flags of VP8X that announce EXIF and XMP (RFC 9649, section 2.7.1).
    private static final int WEBP_TOLD = 0x08 | 0x04;

    private Chunks() {}

    static byte[] png(byte[] source) throws MalformedPicture {
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
        out.write(source, 0, Math.min(PNG_SIGNATURE, source.length));
        ByteBuffer in = ByteBuffer.wrap(source);
        int at = PNG_SIGNATURE;
        while (at + 12 <= source.length) {
            long length = in.getInt(at) & 0xFFFFFFFFL;
            String name = new String(source, at + 4, 4, StandardCharsets.US_ASCII);
            if (at + 12 + length > source.length) {
                break;
            }
            if (Character.isUpperCase(name.charAt(0)) || PNG.contains(name)) {
                out.write(source, at, (int) length + 12);
            }
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
            at += (int) length + 12;
        }
        throw new MalformedPicture("a PNG without its end");
    }

    static byte[] webp(byte[] source) throws MalformedPicture {
        ByteBuffer in = ByteBuffer.wrap(source).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
        if (source.length < RIFF_HEADER) {
            throw new MalformedPicture("a WebP without its beginning");
        }
        out.write(source, 0, RIFF_HEADER);
        long end = Math.min(source.length, (in.getInt(4) & 0xFFFFFFFFL) + 8);
        int at = RIFF_HEADER;
        while (at + 8 <= end) {
            String name = new String(source, at, 4, StandardCharsets.US_ASCII);
            long length = in.getInt(at + 4) & 0xFFFFFFFFL;
            long whole = 8 + length + (length & 1);
            if (at + 8 + length > end) {
                throw new MalformedPicture("a WebP without its end");
            }
            if (WEBP.contains(name)) {
                byte[] chunk = Arrays.copyOfRange(source, at, (int) (at + whole));
                if (name.equals("VP8X") && chunk.length > 8) {
                    chunk[8] &= (byte) ~WEBP_TOLD;
                }
                out.writeBytes(chunk);
            }
            at += (int) whole;
        }
        byte[] result = out.toByteArray();
        ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putInt(4, result.length - 8);
        return result;
    }
}
