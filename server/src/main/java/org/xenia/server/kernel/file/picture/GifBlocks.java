package org.xenia.server.kernel.file.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Rewrites a GIF without comments and what programs wrote into it, but for the one block that says how
/// often it is played. GIF89a, sections 17 to 27.
final class GifBlocks {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    private final byte[] source;
    private final ByteArrayOutputStream out;
    private int at;

    private GifBlocks(byte[] source) {
        this.source = source;
        this.out = new ByteArrayOutputStream(source.length);
    }

    static byte[] clean(byte[] source) throws MalformedPicture {
        try {
            return new GifBlocks(source).run();
        } catch (IndexOutOfBoundsException cut) {
            throw new MalformedPicture("a GIF without its end");
        }
    }

    private byte[] run() throws MalformedPicture {
        keep(HEADER + colours(source[10]));
        while (true) {
            int kind = source[at] & 0xFF;
            switch (kind) {
                case END -> {
                    keep(1);
                    return out.toByteArray();
                }
                case IMAGE -> {
                    keep(10 + colours(source[at + 9]) + 1);
                    keep(blocks(at));
                }
                case EXTENSION -> extension(source[at + 1] & 0xFF);
                default -> throw new MalformedPicture("a GIF with a block of no known kind");
            }
        }
    }

    private void extension(int label) {
        int length = 2 + blocks(at + 2);
        boolean told = label == COMMENT || (label == APPLICATION && !repeats());
        if (told) {
            at += length;
        } else {
            keep(length);
        }
    }

    private boolean repeats() {
        String name = new String(source, at + 3, 11, StandardCharsets.US_ASCII);
        return name.equals("NETSCAPE2.0") || name.equals("ANIMEXTS1.0");
    }

    /// How long a row of sub-blocks is, its end included.
    private int blocks(int from) {
        int end = from;
        while (source[end] != 0) {
            end += 1 + (source[end] & 0xFF);
        }
        return end + 1 - from;
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void keep(int length) {
        if (at + length > source.length) {
            throw new IndexOutOfBoundsException(at + length);
        }
        out.write(source, at, length);
        at += length;
    }
}
