package org.xenia.mail.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xenia.mail.header.AddressParser;
import org.xenia.mail.header.EncodedWords;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.Parameters;
import org.xenia.mail.machine.Evidence;

/// Collects from a mail what may tell that a machine wrote it. Mails inside the mail are not looked into: what a person
/// passes on is not what the person says.
final class Report {

    private static final Set<String> STATUS =
            Set.of("message/delivery-status", "message/global-delivery-status", "text/delivery-status");
    private static final Set<String> RETURNED = Set.of(
            "message/rfc822",
            "message/global",
            "text/rfc822-headers",
            "text/rfc822-header",
            "message/rfc822-headers",
            "message/global-headers",
            "message/partial");
    private static final Pattern FIELDS =
            Pattern.compile("(?im)^final-recipient: ?(?:rfc822|local|unknown|x-[\\w-]+) ?;");
    private static final int MOST_GROUPS = 1_000;
    /// A status part or a returned header is short; the rest of a long one is the mail itself.
    private static final int MOST_BYTES = 200_000;

    private final List<Headers> status = new ArrayList<>();
    private final List<String> media = new ArrayList<>();
    private Headers returned = Headers.NONE;
    private boolean calendarReply;

    private Report() {}

    /// The evidence.
    ///
    /// @param text the shown text
    static Evidence of(Part root, String text) {
        Report report = new Report();
        report.visit(root);
        if (report.status.isEmpty() && FIELDS.matcher(text).find()) {
            report.groups(text.getBytes(StandardCharsets.UTF_8));
        }
        Headers headers = root.headers();
        // A report whose parts could not be told apart still calls itself one.
        Parameters declared =
                headers.find("Content-Type").map(Parameters::parse).orElse(Parameters.NONE);
        report.media.add(declared.value());
        String type = declared.find("report-type");
        return new Evidence(
                headers,
                headers.find("Subject").map(EncodedWords::decode).orElse(""),
                Sender.of(headers),
                headers.all("To")
                        .flatMap(raw -> AddressParser.parse(raw).stream())
                        .toList(),
                text,
                declared.value().startsWith("multipart/") && type != null ? type.toLowerCase(Locale.ROOT) : "",
                report.status,
                report.returned,
                report.media,
                report.calendarReply);
    }

    private void visit(Part part) {
        media.add(part.media());
        part.children().forEach(this::visit);
        if (STATUS.contains(part.media())) {
            groups(content(part));
        } else if (RETURNED.contains(part.media()) && returned.fields().isEmpty()) {
            Slice mail = RawMail.of(content(part), MailLimits.USUAL);
            returned = new HeaderReader(mail, MailLimits.USUAL).read().headers();
        } else if (part.media().equals("text/calendar")) {
            String method = part.type().find("method");
            calendarReply |= method != null && method.equalsIgnoreCase("reply");
        }
    }

    /// The groups of fields between empty lines.
    private void groups(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && status.size() < MOST_GROUPS) {
            HeaderReader.Result group =
                    new HeaderReader(new Slice(bytes, start, bytes.length), MailLimits.USUAL).read();
            if (!group.headers().fields().isEmpty()) {
                status.add(group.headers());
            }
            int next = group.bodyStart();
            start = next > start ? next : new Slice(bytes, start, bytes.length).afterLine(start);
        }
        status.removeIf(group -> !group.has("Action") && !group.has("Status") && !group.has("Final-Recipient"));
    }

    private static byte[] content(Part part) {
        byte[] content = part.content();
        return content.length <= MOST_BYTES ? content : Arrays.copyOf(content, MOST_BYTES);
    }
}
