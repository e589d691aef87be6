package org.xenia.server.kernel.file.picture;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever follows the first bytes of a picture, cleaning ends, and with nothing worse than "this is
/// none".
class PictureLaws {

    private final Pictures pictures = new Pictures();

    @Property(tries = 400)
    void anyBytesAreCleanedOrNoPicture(@ForAll("kinds") String type, @ForAll byte[] rest) {
        byte[] start =
                switch (type) {
                    case "image/jpeg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 40};
                    case "image/png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1};
                    case "image/gif" -> new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0};
                    case "image/webp" ->
                        new byte[] {'R', 'I', 'F', 'F', 99, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'X'};
                    default ->
                        new byte[] {0, 0, 0, 12, 'f', 't', 'y', 'p', 'a', 'v', 'i', 'f', 0, 0, 0, 40, 'm', 'e', 't', 'a'
                        };
                };
        byte[] whole = java.util.Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        try {
            pictures.clean(whole, type);
        } catch (IOException none) {
            // Said in one word; anything else would fail this law.
        }
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif");
    }
}
