package org.xenia.server.channel.mail.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.mail.parse.Attachment;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.thread.MailFiles;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.file.FileLinks;

/// The pictures of a mail that became a message are files of that message. The frame that shows a mail belongs to
/// nobody, so it cannot sign in: it gets links that run out.
@Component
class LinkedImages {

    private static final Duration READING = Duration.ofHours(12);

    private final FileLinks links;
    private final Clock clock = Clock.systemUTC();

    LinkedImages(FileLinks links) {
        this.links = links;
    }

    /// Where they are.
    ///
    /// @param files of the message, in order
    EnclosedImages.Place of(ParsedMail mail, List<UUID> files) {
        Map<String, UUID> known = byContentId(mail, files);
        return id -> {
            UUID file = known.get(id);
            return file == null ? null : link(file);
        };
    }

    private String link(UUID file) {
        // The same for an hour or more, so that a picture is fetched once.
        Instant until = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(READING);
        return links.path(Workspace.current(), file, until);
    }

    private static Map<String, UUID> byContentId(ParsedMail mail, List<UUID> files) {
        List<Attachment> kept = MailFiles.kept(mail);
        Map<String, UUID> known = new HashMap<>();
        for (int i = 0; i < Math.min(kept.size(), files.size()); i++) {
            String id = kept.get(i).contentId();
            if (id != null) {
                known.putIfAbsent(id, files.get(i));
            }
        }
        return known;
    }
}
