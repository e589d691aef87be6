package org.xenia.server.channel.mail.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.xenia.mail.parse.Attachment;
import org.xenia.mail.parse.ParsedMail;
import org.xenia.server.channel.mail.thread.MailFiles;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.file.FileLinks;

/// Gives the pictures that came with a mail an address. The frame that shows a mail belongs to nobody, so it cannot
/// sign in: it gets links that run out.
@Component
class EnclosedImages {

    private static final String SCHEME = "cid:";
    private static final Duration READING = Duration.ofHours(12);

    private final FileLinks links;
    private final Clock clock = Clock.systemUTC();

    EnclosedImages(FileLinks links) {
        this.links = links;
    }

    /// The HTML with its pictures.
    ///
    /// @param html made harmless
    /// @param files of the message, in order
    String shown(String html, ParsedMail mail, List<UUID> files) {
        if (!html.contains(SCHEME)) {
            return html;
        }
        Map<String, UUID> known = byContentId(mail, files);
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (String attribute : List.of("src", "background")) {
            for (Element element : document.select("[" + attribute + "^=" + SCHEME + "]")) {
                UUID file = known.get(element.attr(attribute).substring(SCHEME.length()));
                if (file == null) {
                    element.removeAttr(attribute);
                } else {
                    element.attr(attribute, link(file));
                }
            }
        }
        return document.body().html();
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
