package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.Parameters;

/// Divides a mail into its parts (RFC 2046), forgiving: boundaries that are undeclared, misspelt, never closed or used
/// again after their end. Each level reads only the lines that can be boundaries, so that no mail costs more than a few
/// passes over its bytes.
final class Structure {

    private final MailLimits limits;
    private final DashLines lines;
    private int parts;

    private Structure(Slice mail, MailLimits limits) {
        this.limits = limits;
        lines = new DashLines(mail);
    }

    /// The mail as its outermost part.
    static Part of(Slice mail, MailLimits limits) {
        return new Structure(mail, limits).part(mail, 0, false);
    }

    private Part part(Slice slice, int depth, boolean digest) {
        parts++;
        HeaderReader.Result header = new HeaderReader(slice, limits).read();
        Headers headers = header.headers();
        Slice body = new Slice(slice.bytes(), header.bodyStart(), slice.end());
        Parameters disposition =
                headers.find("Content-Disposition").map(Parameters::parse).orElse(Parameters.NONE);
        Parameters type = ContentType.of(headers, disposition, digest);
        TransferCoding coding = headers.find("Content-Transfer-Encoding")
                .map(TransferCoding::of)
                .orElse(TransferCoding.PLAIN);
        List<Part> children = List.of();
        if (type.value().startsWith("multipart/") && depth < limits.depth() && parts < limits.parts()) {
            children = children(body, type, depth);
            if (children.isEmpty()) {
                type = ContentType.withoutParts(body);
            }
        }
        return new Part(headers, type, disposition, coding, body, children);
    }

    private List<Part> children(Slice body, Parameters type, int depth) {
        List<Delimiter> delimiters = delimiters(body, type.find("boundary"));
        if (delimiters.isEmpty()) {
            delimiters = delimiters(body, lines.guess(body));
        }
        List<Part> children = new ArrayList<>();
        boolean digest = type.value().equals("multipart/digest");
        for (int i = 0; i < delimiters.size() && parts < limits.parts(); i++) {
            Delimiter delimiter = delimiters.get(i);
            if (delimiter.closing()) {
                continue;
            }
            boolean last = i + 1 == delimiters.size() || parts + 1 == limits.parts();
            int start = Math.min(delimiter.next(), body.end());
            int end = last
                    ? body.end()
                    : beforeBreak(body, start, delimiters.get(i + 1).start());
            if (end > start || i == 0) {
                children.add(part(new Slice(body.bytes(), start, end), depth + 1, digest));
            }
        }
        return children;
    }

    /// A line that is the boundary.
    ///
    /// @param closing whether it closes the multipart rather than opening a part
    private record Delimiter(int start, int next, boolean closing) {}

    private List<Delimiter> delimiters(Slice body, @Nullable String boundary) {
        if (boundary == null || boundary.isBlank()) {
            return List.of();
        }
        String opening = boundary.stripTrailing();
        String closing = opening + "--";
        List<Delimiter> delimiters = new ArrayList<>();
        for (DashLines.Line line : lines.in(body)) {
            boolean closes = line.text().equals(closing);
            if (closes || line.text().equals(opening)) {
                delimiters.add(new Delimiter(line.start(), line.next(), closes));
            }
        }
        boolean opened = delimiters.stream().anyMatch(delimiter -> !delimiter.closing());
        return opened ? delimiters : List.of();
    }

    /// The end of a part: the line break before a boundary belongs to the boundary.
    private static int beforeBreak(Slice body, int start, int boundary) {
        int end = boundary;
        if (end > start && body.bytes()[end - 1] == '\n') {
            end--;
            if (end > start && body.bytes()[end - 1] == '\r') {
                end--;
            }
        }
        return Math.max(start, end);
    }
}
