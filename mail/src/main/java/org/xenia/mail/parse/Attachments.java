package org.xenia.mail.parse;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.tnef.TnefFile;

/// Makes attachments of the parts that are not shown.
final class Attachments {

    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /// What was made, in order.
    List<Attachment> list() {
        return attachments;
    }

    /// A part as it is.
    void add(Part part) {
        TransferCoding coding = part.coding();
        Slice body = part.body();
        String id = contentId(part);
        boolean inline = part.disposition().value().startsWith("inline")
                || (id != null && !part.saysAttachment() && part.media().startsWith("image/"));
        attachments.add(new Attachment(
                unique(FileNames.of(part)), part.media(), coding.size(body), inline, id, () -> coding.open(body)));
    }

    /// A file that stood inside a text.
    void add(Uuencode.File file) {
        byte[] content = file.content();
        String name = FileNames.clean(file.name());
        attachments.add(new Attachment(
                unique(name.isEmpty() ? "file" : name),
                "application/octet-stream",
                content.length,
                false,
                null,
                () -> new ByteArrayInputStream(content)));
    }

    /// A file that Outlook packed.
    void add(TnefFile file) {
        byte[] content = file.content();
        String name = FileNames.clean(file.name());
        attachments.add(new Attachment(
                unique(name.isEmpty() ? "file" : name),
                file.type().isEmpty() ? "application/octet-stream" : file.type(),
                content.length,
                file.contentId() != null,
                file.contentId(),
                () -> new ByteArrayInputStream(content)));
    }

    private static @Nullable String contentId(Part part) {
        return part.headers()
                .find("Content-ID")
                .map(id -> id.replaceAll("^[\\s<]+|[\\s>]+$", ""))
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }

    /// Two files of one name would overwrite each other when somebody saves both.
    private String unique(String name) {
        String free = name;
        int dot = name.lastIndexOf('.');
        for (int number = 1; !names.add(free); number++) {
            free = dot > 0 ? name.substring(0, dot) + number + name.substring(dot) : name + number;
        }
        return free;
    }
}
