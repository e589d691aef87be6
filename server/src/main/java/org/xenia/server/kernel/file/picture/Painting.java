package org.xenia.server.kernel.file.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Decodes, turns, shrinks and encodes pictures.
final class Painting {

    /// The longer side of a preview in pixels.
    static final int PREVIEW = 480;

    private static final int FIRST_SIDEWAYS = 5;

    private Painting() {}

    /// The picture; null when it is too large or of no kind known here.
    ///
    /// @param least so many pixels each side must keep when the picture is read coarsely; 1 reads it
    /// whole
    static @Nullable BufferedImage read(byte[] bytes, int least) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > Pictures.MAX_PIXELS) {
                    return null;
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = least == 1 ? 1 : Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / least);
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The picture as its maker saw it.
    ///
    /// @param orientation of Exif, 1 to 8
    static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean sideways = orientation >= FIRST_SIDEWAYS;
        BufferedImage turned = canvas(sideways ? height : width, sideways ? width : height, false);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /// A small one: as PNG when something shines through it, else as JPEG.
    static byte[] preview(BufferedImage image) throws IOException {
        double scale = Math.min(1.0, (double) PREVIEW / Math.max(image.getWidth(), image.getHeight()));
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage small = image;
        // By halves, since one large step would leave most pixels out.
        while (small.getWidth() * 0.5 > image.getWidth() * scale) {
            small = scaled(small, Math.max(1, small.getWidth() / 2), Math.max(1, small.getHeight() / 2), clear);
        }
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        small = scaled(small, width, height, clear);
        if (!clear) {
            return jpeg(small, 0.8f);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height, boolean clear) {
        BufferedImage scaled = canvas(width, height, clear);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage canvas(int width, int height, boolean clear) {
        return new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /// Encodes without a word about where the picture comes from.
    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
