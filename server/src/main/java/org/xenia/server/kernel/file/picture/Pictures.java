package org.xenia.server.kernel.file.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Cleans the pictures that people send: no place, no camera, no author, nothing behind the end.
/// Photographs (JPEG) are painted anew, upright; the other kinds are rewritten piece by piece, so that
/// nothing of the picture is lost.
@Component
public class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /// A picture of so many pixels takes 160 MB while it is painted; larger ones are only rewritten.
    static final long MAX_PIXELS = 40_000_000;

    private final Semaphore painters = new Semaphore(2);

    Pictures() {}

    /// A picture that may be kept and shown.
    ///
    /// @param preview a small one, as JPEG or PNG; null when none can be made here
    // Handed on and never changed or compared.
    @SuppressWarnings("ArrayRecordComponent")
    public record Cleaned(byte[] bytes, byte @Nullable [] preview) {}

    /// True for the kinds that can be cleaned here.
    public static boolean isKnown(String type) {
        return switch (type) {
            case "image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/heic" -> true;
            default -> false;
        };
    }

    /// Cleans a picture.
    ///
    /// @param type as its first bytes say; a known one
    /// @throws MalformedPicture when it is none after all
    public Cleaned clean(byte[] source, String type) throws IOException {
        return switch (type) {
            case "image/jpeg" -> jpeg(source);
            case "image/png" -> withPreview(Chunks.png(source));
            case "image/gif" -> withPreview(GifBlocks.clean(source));
            case "image/webp" -> new Cleaned(Chunks.webp(source), null);
            case "image/avif", "image/heic" -> new Cleaned(Boxes.clean(source), null);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Cleaned jpeg(byte[] source) throws IOException {
        painters.acquireUninterruptibly();
        try {
            BufferedImage image = Painting.read(source, 1);
            if (image == null) {
                return new Cleaned(JpegSegments.strip(source), null);
            }
            BufferedImage upright = Painting.upright(image, JpegSegments.orientation(source));
            return new Cleaned(Painting.jpeg(upright, 0.92f), Painting.preview(upright));
        } catch (IOException | RuntimeException undecodable) {
            // Colours of printing presses, say, which browsers know and Java does not.
            LOG.debug("a photograph is rewritten, since it cannot be painted", undecodable);
            return new Cleaned(JpegSegments.strip(source), null);
        } finally {
            painters.release();
        }
    }

    private Cleaned withPreview(byte[] clean) {
        painters.acquireUninterruptibly();
        try {
            BufferedImage image = Painting.read(clean, Painting.PREVIEW);
            return new Cleaned(clean, image == null ? null : Painting.preview(image));
        } catch (IOException | RuntimeException undecodable) {
            LOG.debug("no preview can be made of a picture", undecodable);
            return new Cleaned(clean, null);
        } finally {
            painters.release();
        }
    }
}
