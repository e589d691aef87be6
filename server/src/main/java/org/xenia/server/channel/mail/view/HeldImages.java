package org.xenia.server.channel.mail.view;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.mail.parse.Attachment;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.thread.MailFiles;
import org.xenia.server.kernel.file.FileType;
import org.xenia.server.kernel.file.picture.Pictures;

/// The pictures of a mail that nobody has taken in are kept nowhere: they stand in its page itself, cleaned as those of
/// messages are. What is no picture that a browser may show is left out, whatever it calls itself.
@Component
class HeldImages {

    private static final Logger LOG = LoggerFactory.getLogger(HeldImages.class);

    /// So many bytes of pictures one page bears.
    private static final int MOST_BYTES = 8_000_000;

    private static final int TYPE_BYTES = 512;

    private final Pictures pictures;

    HeldImages(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Where they are. Only what is asked for is cleaned, and each picture once.
    EnclosedImages.Place of(ParsedMail mail) {
        Map<String, Attachment> known = new HashMap<>();
        for (Attachment attachment : MailFiles.kept(mail)) {
            if (attachment.contentId() != null) {
                known.putIfAbsent(attachment.contentId(), attachment);
            }
        }
        return new Page(known);
    }

    /// The pictures of one page.
    private final class Page implements EnclosedImages.Place {

        private final Map<String, Attachment> known;
        private final Map<String, String> shown = new HashMap<>();
        private int left = MOST_BYTES;

        Page(Map<String, Attachment> known) {
            this.known = known;
        }

        @Override
        public @Nullable String find(String contentId) {
            Attachment picture = known.get(contentId);
            if (picture == null) {
                return null;
            }
            String address = shown.computeIfAbsent(contentId, id -> picture.size() > left ? "" : cleaned(picture));
            // A picture that is shown twice costs its place twice.
            left -= address.length();
            return address.isEmpty() || left < 0 ? null : address;
        }
    }

    /// The picture as an address that holds it; empty when it is none.
    private String cleaned(Attachment attachment) {
        try (InputStream content = attachment.content().open()) {
            byte[] bytes = content.readNBytes(MOST_BYTES);
            String type = FileType.of(Arrays.copyOf(bytes, Math.min(bytes.length, TYPE_BYTES)), attachment.name());
            if (!Pictures.isKnown(type) || !FileType.isPicture(type)) {
                return "";
            }
            byte[] clean = pictures.clean(bytes, type).bytes();
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(clean);
        } catch (IOException none) {
            LOG.debug("a picture of a held mail cannot be shown", none);
            return "";
        }
    }
}
