package org.xenia.server.kernel.file.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.server.kernel.file.picture.Pictures.Cleaned;

/// Pictures are kept without the place where they were taken, upright, and with nothing behind them.
class PicturesTest {

    private static final String PLACE = "39.4699 N 0.3763 W";

    private final Pictures pictures = new Pictures();

    /// The red corner of the maker's picture is at the top left; where a camera held otherwise stores it,
    /// by orientation.
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,0,1", "7,1,1", "8,1,0"})
    void aPhotographIsTurnedUprightAndTellsNoPlace(int orientation, int right, int bottom) throws IOException {
        boolean sideways = orientation >= 5;
        int width = sideways ? 32 : 64;
        int height = sideways ? 64 : 32;
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        stored.createGraphics().fillRect(0, 0, width, height);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                stored.setRGB(right * (width - 16) + x, bottom * (height - 16) + y, Color.RED.getRGB());
            }
        }

        Cleaned cleaned = pictures.clean(withExif(encoded(stored, "jpeg"), orientation), "image/jpeg");

        assertThat(text(cleaned.bytes())).doesNotContain("Exif").doesNotContain(PLACE);
        BufferedImage shown = decoded(cleaned.bytes());
        assertThat(shown.getWidth()).isEqualTo(64);
        assertThat(shown.getHeight()).isEqualTo(32);
        assertThat(isRed(shown, 4, 4)).isTrue();
        assertThat(isRed(shown, 60, 4) || isRed(shown, 4, 28) || isRed(shown, 60, 28))
                .isFalse();
        assertThat(decoded(cleaned.preview()).getWidth()).isEqualTo(64);
    }

    @Test
    void aPhotographThatCannotBePaintedIsRewrittenAndStaysTurned() throws IOException {
        byte[] photograph = withExif(encoded(picture(64, 32), "jpeg"), 6);

        byte[] stripped = JpegSegments.strip(photograph);

        assertThat(text(stripped)).doesNotContain(PLACE);
        assertThat(JpegSegments.orientation(stripped)).isEqualTo(6);
        assertThat(decoded(stripped).getWidth()).isEqualTo(64);
    }

    @Test
    void aPngKeepsItsPixelsAndLosesItsWordsAndWhatHangsBehind() throws IOException {
        BufferedImage image = picture(900, 300);
        byte[] png = encoded(image, "png");
        byte[] told = chunk("tEXt", ("Location\0" + PLACE).getBytes(StandardCharsets.US_ASCII));
        byte[] whole = joined(
                Arrays.copyOf(png, 33),
                told,
                Arrays.copyOfRange(png, 33, png.length),
                "<script>".getBytes(StandardCharsets.US_ASCII));

        Cleaned cleaned = pictures.clean(whole, "image/png");

        assertThat(cleaned.bytes()).isEqualTo(png);
        assertThat(decoded(cleaned.preview()).getWidth()).isEqualTo(Painting.PREVIEW);
        assertThat(decoded(cleaned.preview()).getHeight()).isEqualTo(160);
    }

    @Test
    void aGifLosesItsCommentsAndGoesOnMoving() throws IOException {
        byte[] gif = encoded(picture(20, 20), "gif");
        byte[] comment =
                joined(new byte[] {0x21, (byte) 0xFE, 18}, PLACE.getBytes(StandardCharsets.US_ASCII), new byte[] {0});
        byte[] repeats = joined(
                new byte[] {0x21, (byte) 0xFF, 11},
                "NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII),
                new byte[] {3, 1, 0, 0, 0});
        int start = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
        byte[] whole = joined(
                Arrays.copyOf(gif, start), comment, repeats, Arrays.copyOfRange(gif, start, gif.length), new byte[] {9
                });

        byte[] cleaned = pictures.clean(whole, "image/gif").bytes();

        assertThat(text(cleaned)).doesNotContain(PLACE).contains("NETSCAPE2.0");
        assertThat(cleaned).hasSize(gif.length + repeats.length);
        assertThat(decoded(cleaned).getWidth()).isEqualTo(20);
    }

    @Test
    void aWebpLosesItsExifAndNoLongerAnnouncesIt() throws IOException {
        byte[] header = riff("VP8X", new byte[] {0x18, 0, 0, 0, 9, 0, 0, 9, 0, 0});
        byte[] body = joined(
                header, riff("VP8L", new byte[] {1, 2, 3}), riff("EXIF", PLACE.getBytes(StandardCharsets.US_ASCII)));
        byte[] whole = joined(
                "RIFF".getBytes(StandardCharsets.US_ASCII),
                little(body.length + 4),
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                body);

        byte[] cleaned = pictures.clean(whole, "image/webp").bytes();

        assertThat(text(cleaned)).doesNotContain(PLACE).doesNotContain("EXIF").contains("VP8L");
        assertThat(cleaned[20]).isEqualTo((byte) 0x10);
        assertThat(ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(cleaned.length - 8);
    }

    @Test
    void anAvifKeepsItsLengthAndItsPlaceBecomesZeros() throws IOException {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        byte[] item = box(
                "infe",
                joined(new byte[] {2, 0, 0, 0, 0, 7, 0, 0}, "Exif".getBytes(StandardCharsets.US_ASCII), new byte[] {0
                }));
        byte[] items = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, item));
        byte[] start = box("ftyp", "avifmif1".getBytes(StandardCharsets.US_ASCII));
        int length = start.length + 12 + items.length + 30;
        byte[] places = box(
                "iloc",
                ByteBuffer.allocate(22)
                        .putInt(0)
                        .putShort((short) 0x4400)
                        .putShort((short) 1)
                        .putShort((short) 7)
                        .putShort((short) 0)
                        .putShort((short) 1)
                        .putInt(length + 8)
                        .putInt(place.length)
                        .array());
        byte[] whole = joined(
                start, box("meta", joined(new byte[4], items, places)), box("mdat", joined(place, new byte[] {5})));

        byte[] cleaned = pictures.clean(whole, "image/avif").bytes();

        assertThat(cleaned).hasSize(whole.length);
        assertThat(text(cleaned)).doesNotContain(PLACE);
        assertThat(cleaned[cleaned.length - 1]).isEqualTo((byte) 5);
    }

    @Test
    void whatOnlyBeginsLikeAPictureIsNone() {
        byte[] cut = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 40);

        assertThatThrownBy(() -> pictures.clean(cut, "image/png")).isInstanceOf(MalformedPicture.class);
        assertThatThrownBy(() -> pictures.clean("GIF89a with a story".getBytes(StandardCharsets.US_ASCII), "image/gif"))
                .isInstanceOf(MalformedPicture.class);
    }

    @Test
    void aPictureThatClaimsToBeEnormousIsNotUnpacked() throws IOException {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] bomb = joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", head),
                chunk("IDAT", new byte[10]),
                chunk("IEND", new byte[0]));

        assertThat(pictures.clean(bomb, "image/png").preview()).isNull();
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 80 && colour.getBlue() < 80;
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, Color.ORANGE.getRGB());
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(36 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (34 + place.length));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42);
        exif.putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return joined(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] riff(String name, byte[] data) {
        return joined(name.getBytes(StandardCharsets.US_ASCII), little(data.length), data, new byte[data.length & 1]);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] box(String name, byte[] data) {
        return joined(
                ByteBuffer.allocate(4).putInt(8 + data.length).array(), name.getBytes(StandardCharsets.US_ASCII), data);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
