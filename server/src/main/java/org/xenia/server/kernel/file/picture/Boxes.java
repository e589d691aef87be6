package org.xenia.server.kernel.file.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Blanks what AVIF and HEIC pictures tell of camera and place. These kinds keep it as items of their
/// own; their bytes become zeros, so that every other byte stays where the picture expects it. ISO/IEC
/// 14496-12, section 8.11.
final class Boxes {

    private static final Set<String> TOLD = Set.of("Exif", "mime");
    // The boxes that hold further boxes on the way to the items.
    private static final int FULL = 4;

    private final ByteBuffer bytes;
    private final Set<Long> told = new HashSet<>();

    private Boxes(byte[] copy) {
        this.bytes = ByteBuffer.wrap(copy);
    }

    static byte[] clean(byte[] source) throws MalformedPicture {
        byte[] copy = source.clone();
        Boxes boxes = new Boxes(copy);
        try {
            Span meta = boxes.find("meta", new Span(0, copy.length));
            if (meta != null) {
                Span inside = new Span(meta.from() + FULL, meta.to());
                boxes.readItems(boxes.find("iinf", inside));
                boxes.blank(boxes.find("iloc", inside), boxes.find("idat", inside));
            }
            return copy;
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw new MalformedPicture("a picture whose boxes do not fit");
        }
    }

    private record Span(int from, int to) {}

    private @Nullable Span find(String name, Span within) {
        int at = within.from();
        while (at + 8 <= within.to()) {
            long size = bytes.getInt(at) & 0xFFFFFFFFL;
            int header = 8;
            if (size == 1) {
                size = bytes.getLong(at + 8);
                header = 16;
            } else if (size == 0) {
                size = (long) within.to() - at;
            }
            if (size < header || size > within.to() - at) {
                throw new IndexOutOfBoundsException(at);
            }
            if (text(at + 4).equals(name)) {
                return new Span(at + header, (int) (at + size));
            }
            at += (int) size;
        }
        return null;
    }

    private void readItems(@Nullable Span items) {
        if (items == null) {
            return;
        }
        int version = bytes.get(items.from());
        int at = items.from() + FULL + (version == 0 ? 2 : 4);
        while (at + 8 <= items.to()) {
            int size = bytes.getInt(at);
            int entry = at + 8;
            int kind = bytes.get(entry);
            // Only from version 2 on an entry names its type.
            if (kind >= 2) {
                long id = kind == 2 ? bytes.getShort(entry + FULL) & 0xFFFFL : bytes.getInt(entry + FULL) & 0xFFFFFFFFL;
                if (TOLD.contains(text(entry + FULL + (kind == 2 ? 2 : 4) + 2))) {
                    told.add(id);
                }
            }
            if (size < 8) {
                throw new IndexOutOfBoundsException(size);
            }
            at += size;
        }
    }

    private void blank(@Nullable Span places, @Nullable Span data) {
        if (places == null || told.isEmpty()) {
            return;
        }
        int version = bytes.get(places.from());
        Reading in = new Reading(places.from() + FULL);
        int sizes = (int) in.number(2);
        int offsetSize = sizes >> 12 & 15;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        long count = in.number(version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            long id = in.number(version < 2 ? 2 : 4);
            boolean inside = version > 0 && (in.number(2) & 15) == 1;
            in.number(2);
            long base = in.number(baseSize);
            long extents = in.number(2);
            for (long extent = 0; extent < extents; extent++) {
                in.number(indexSize);
                long offset = base + in.number(offsetSize) + (inside && data != null ? data.from() : 0);
                long length = in.number(lengthSize);
                if (told.contains(id)) {
                    Arrays.fill(bytes.array(), Math.toIntExact(offset), Math.toIntExact(offset + length), (byte) 0);
                }
            }
        }
    }

    private final class Reading {
        private int at;

        Reading(int at) {
            this.at = at;
        }

        long number(int size) {
            long value = 0;
            for (int i = 0; i < size; i++) {
                value = value << 8 | (bytes.get(at++) & 0xFF);
            }
            return value;
        }
    }

    private String text(int at) {
        byte[] name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.US_ASCII);
    }
}
