package org.xenia.mail.tnef;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.charset.TextDecoder;

/// A block of message properties ([MS-OXTNEF], section 2.1.3.4).
final class MapiProperties {

    private static final int MOST = 5_000;
    private static final int MULTIPLE = 0x1000;
    private static final int STRING = 0x1E;
    private static final int WIDE = 0x1F;
    private static final int OBJECT = 0x0D;
    private static final int BINARY = 0x102;

    private final Map<Integer, byte[]> values = new HashMap<>();
    private final Map<Integer, Integer> types = new HashMap<>();

    private MapiProperties() {}

    /// Reads as many properties as can be understood.
    static MapiProperties read(byte[] block) {
        MapiProperties properties = new MapiProperties();
        TnefReader in = new TnefReader(block, 0, block.length);
        int count = in.number32();
        for (int i = 0; i < Math.min(count, MOST) && !in.ended(); i++) {
            if (!properties.one(in)) {
                break;
            }
        }
        return properties;
    }

    private boolean one(TnefReader in) {
        int type = in.number16();
        int id = in.number16();
        if (id >= 0x8000 && !name(in)) {
            return false;
        }
        boolean many = (type & MULTIPLE) != 0;
        int base = type & ~MULTIPLE;
        boolean sized = base == STRING || base == WIDE || base == BINARY || base == OBJECT;
        int count = many || sized ? in.number32() : 1;
        for (int i = 0; i < count && !in.ended(); i++) {
            int size = sized ? in.number32() : size(base);
            if (size < 0) {
                return false;
            }
            byte[] value = in.take(size);
            in.skip(-size & 3);
            values.putIfAbsent(id, value);
            types.putIfAbsent(id, base);
        }
        return true;
    }

    private static boolean name(TnefReader in) {
        in.skip(16);
        int kind = in.number32();
        if (kind == 0) {
            in.skip(4);
        } else {
            int length = in.number32();
            in.skip(length);
            in.skip(-length & 3);
        }
        return !in.ended();
    }

    private static int size(int type) {
        return switch (type) {
            case 0x02, 0x0B, 0x03, 0x04, 0x0A -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            case 0x01 -> 0;
            default -> -1;
        };
    }

    /// The bytes of a property, or `null`.
    byte @Nullable [] bytes(int id) {
        return values.get(id);
    }

    /// A property of text, empty when it is missing.
    String text(int id, @Nullable String charset) {
        byte[] value = values.get(id);
        if (value == null) {
            return "";
        }
        String text = Integer.valueOf(WIDE).equals(types.get(id))
                ? new String(value, StandardCharsets.UTF_16LE)
                : TextDecoder.read(value, charset);
        return text.replace("\0", "");
    }

    /// An object without the identifier at its start, or `null`.
    byte @Nullable [] object(int id) {
        byte[] value = values.get(id);
        if (value == null || value.length < 16 || !Integer.valueOf(OBJECT).equals(types.get(id))) {
            return value;
        }
        return Arrays.copyOfRange(value, 16, value.length);
    }
}
