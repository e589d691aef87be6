package org.xenia.mail.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.EncodedWords;

/// Names for attachments: what the sender gave, without paths and controls, or one made from what the part is.
final class FileNames {

    private static final int LONGEST = 200;

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("message/rfc822", "mail.eml"),
            Map.entry("message/delivery-status", "delivery-status.txt"),
            Map.entry("message/disposition-notification", "disposition-notification.txt"),
            Map.entry("message/feedback-report", "feedback-report.txt"),
            Map.entry("text/rfc822-headers", "headers.txt"),
            Map.entry("text/plain", "document.txt"),
            Map.entry("text/html", "document.html"),
            Map.entry("text/calendar", "calendar.ics"),
            Map.entry("text/vcard", "contact.vcf"),
            Map.entry("text/x-vcard", "contact.vcf"),
            Map.entry("text/csv", "table.csv"),
            Map.entry("image/jpeg", "image.jpg"),
            Map.entry("image/jpg", "image.jpg"),
            Map.entry("image/svg+xml", "image.svg"),
            Map.entry("image/tiff", "image.tif"),
            Map.entry("video/quicktime", "video.mov"),
            Map.entry("audio/mpeg", "audio.mp3"),
            Map.entry("application/pgp-signature", "signature.asc"),
            Map.entry("application/pgp-encrypted", "version.asc"),
            Map.entry("application/pgp-keys", "key.asc"),
            Map.entry("application/pkcs7-signature", "smime.p7s"),
            Map.entry("application/x-pkcs7-signature", "smime.p7s"),
            Map.entry("application/pkcs7-mime", "smime.p7m"),
            Map.entry("application/x-pkcs7-mime", "smime.p7m"),
            Map.entry("application/ms-tnef", "winmail.dat"));

    private static final Set<String> PLAIN_ENDINGS = Set.of("image", "video", "audio");

    private FileNames() {}

    /// The name of a part.
    static String of(Part part) {
        String given = part.fileName();
        if (given == null) {
            given = part.headers()
                    .find("Content-Location")
                    .filter(location -> location.matches("[\\w .-]+\\.\\w{2,5}"))
                    .orElse(null);
        }
        if (given == null && part.media().equals("message/rfc822")) {
            given = subject(part);
        }
        String clean = given == null ? "" : clean(given);
        return clean.isEmpty() ? made(part) : clean;
    }

    /// A name without path, controls, and marks that turn the direction of writing.
    static String clean(String given) {
        String name = given.replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        boolean path = name.matches("(?s)(?:[A-Za-z]:)?[\\\\/].*|.*\\\\.*|.*/[^/]*\\.\\w{1,5}|\\.{1,2}/.*");
        if (path) {
            name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                    .strip();
        }
        if (name.matches("[. ]+")) {
            return "";
        }
        return name.length() > LONGEST ? shortened(name) : name;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    private static @Nullable String subject(Part part) {
        Slice mail = RawMail.of(part.content(), MailLimits.USUAL);
        return new HeaderReader(mail, MailLimits.USUAL)
                .read()
                .headers()
                .find("Subject")
                .map(EncodedWords::decode)
                .map(subject -> subject.replaceAll("[\\\\/:*?\"<>|]", "_"))
                .filter(subject -> !subject.isBlank())
                .map(subject -> (subject.length() > 120 ? subject.substring(0, 119) : subject) + ".eml")
                .orElse(null);
    }

    private static String made(Part part) {
        String media = part.media();
        String known = BY_TYPE.get(media);
        if (known != null) {
            return known;
        }
        int slash = media.indexOf('/');
        String family = slash < 0 ? "" : media.substring(0, slash);
        String kind = media.substring(slash + 1).toLowerCase(Locale.ROOT);
        boolean plain = PLAIN_ENDINGS.contains(family) && kind.matches("[a-z0-9]{2,5}");
        if (family.equals("multipart")) {
            return "parts.eml";
        }
        return plain ? family + "." + kind : kind.equals("pdf") ? "document.pdf" : "file";
    }
}
