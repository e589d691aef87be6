package org.xenia.mail.tnef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A package of Outlook")
class TnefMailTest {

    @Test
    void givesItsTextAndFiles() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, 0x223E9F78, 4);
        number(out, 1, 2);
        attribute(out, 1, 0x9007, new byte[] {(byte) 0xE4, 0x04, 0, 0});
        attribute(out, 1, 0x800C, "Gr\u00FC\u00DFe\r\n\0".getBytes(StandardCharsets.ISO_8859_1));
        attribute(out, 2, 0x9002, new byte[14]);
        attribute(out, 2, 0x8010, "a.txt\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 2, 0x800F, "abc".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 2, 0x9002, new byte[14]);
        attribute(out, 2, 0x800F, "def".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 2, 0x9005, longName("ein längerer Name.txt"));
        TnefMail mail = TnefMail.read(out.toByteArray());
        assertThat(mail.text()).isEqualTo("Grüße\n");
        assertThat(mail.files()).extracting(TnefFile::name).containsExactly("a.txt", "ein längerer Name.txt");
        assertThat(mail.files().getLast().content()).asString().isEqualTo("def");
    }

    @Test
    void thatIsNoneIsEmpty() {
        assertThat(TnefMail.read("no package".getBytes(StandardCharsets.UTF_8)).files())
                .isEmpty();
        assertThat(TnefMail.read(new byte[0]).text()).isEmpty();
    }

    @Test
    void cutAnywhereIsReadAsFarAsItGoes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, 0x223E9F78, 4);
        number(out, 1, 2);
        attribute(out, 2, 0x9002, new byte[14]);
        attribute(out, 2, 0x9005, longName("name.txt"));
        byte[] whole = out.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            assertThat(TnefMail.read(Arrays.copyOf(whole, length)).files()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void holdsCompressedRichText() {
        // The example of [MS-OXRTFCP], section 3.1.
        assertThat(new String(
                        CompressedRtf.expand(bytes("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                                + "0af32068656c090020627705b06c647d0a800fa0")),
                        StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        assertThat(RichText.plain("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl x}Gr\\'fc\\'dfe\\par \\u26085?a\\{b}"
                        .getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Grüße\n日a{b");
    }

    private static byte[] longName(String name) {
        ByteArrayOutputStream properties = new ByteArrayOutputStream();
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        number(properties, 1, 4);
        number(properties, 0x1F, 2);
        number(properties, 0x3707, 2);
        number(properties, 1, 4);
        number(properties, text.length, 4);
        properties.writeBytes(text);
        properties.writeBytes(new byte[-text.length & 3]);
        return properties.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int level, int id, byte[] value) {
        out.write(level);
        number(out, id, 2);
        number(out, 6, 2);
        number(out, value.length, 4);
        out.writeBytes(value);
        number(out, 0, 2);
    }

    private static void number(ByteArrayOutputStream out, int value, int size) {
        for (int i = 0; i < size; i++) {
            out.write(value >>> 8 * i);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
