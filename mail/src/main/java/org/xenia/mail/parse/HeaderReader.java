package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xenia.mail.header.HeaderField;
import org.xenia.mail.header.Headers;

/// Reads the header at the start of a stretch of bytes, as lenient as mail programs are wrong: white space before the
/// colon, lines that lost their folding, the envelope line of a mailbox file, no empty line before the text.
final class HeaderReader {

    /// Fields that prove that a header goes on after a line that is none.
    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "received",
            "content-transfer-encoding",
            "content-disposition",
            "return-path",
            "reply-to",
            "references",
            "in-reply-to",
            "delivered-to",
            "x-mailer",
            "sender",
            "x-original-to");

    /// A longer name is text with a colon in it.
    private static final int LONGEST_NAME = 120;
    /// Lines that are looked at to find out whether a header goes on.
    private static final int LOOK_AHEAD = 8;

    private final Slice slice;
    private final MailLimits limits;
    private final List<HeaderField> fields = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String name = "";
    private int read;

    HeaderReader(Slice slice, MailLimits limits) {
        this.slice = slice;
        this.limits = limits;
    }

    /// A header and the position after it, where the body starts.
    record Result(Headers headers, int bodyStart) {}

    Result read() {
        int at = slice.start();
        while (at < slice.end()) {
            int next = slice.afterLine(at);
            int end = slice.lineEnd(at, next);
            if (end == at) {
                at = next;
                break;
            }
            if (blank(at, end) && !continues(next)) {
                at = next;
                break;
            }
            if (!take(at, end)) {
                break;
            }
            at = next;
        }
        finish();
        return new Result(new Headers(fields), at);
    }

    /// Takes a line; false when the body starts with it.
    private boolean take(int start, int end) {
        byte first = slice.bytes()[start];
        int colon = colon(start, end);
        if ((first == ' ' || first == '\t') && !name.isEmpty()) {
            append(start, end);
        } else if (colon > 0) {
            finish();
            name = slice.latin(start, colon).strip();
            append(colon + 1, end);
        } else if (!envelope(start, end)) {
            if (!continues(slice.afterLine(start))) {
                return false;
            }
            append(start, end);
        }
        return true;
    }

    private void append(int start, int end) {
        if (read + end - start > limits.headerBytes()) {
            return;
        }
        read += end - start;
        String line = slice.latin(start, end);
        if (value.isEmpty()) {
            value.append(line);
        } else {
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            value.append(' ').append(folded ? line.substring(1) : line);
        }
    }

    private void finish() {
        if (!name.isEmpty() && fields.size() < limits.headerFields()) {
            fields.add(new HeaderField(name, value.toString().strip()));
        }
        name = "";
        value.setLength(0);
    }

    /// The position of the colon after a name, or -1 when the line is no field.
    private int colon(int start, int end) {
        int last = Math.min(end, start + LONGEST_NAME);
        boolean spaced = false;
        for (int at = start; at < last; at++) {
            byte b = slice.bytes()[at];
            if (b == ':') {
                return at > start ? at : -1;
            }
            if (b == ' ' || b == '\t') {
                spaced = true;
            } else if (spaced || b <= 32 || b > 126) {
                return -1;
            }
        }
        return -1;
    }

    private boolean envelope(int start, int end) {
        String line = slice.latin(start, Math.min(end, start + 6));
        return line.startsWith("From ") || line.startsWith(">From ");
    }

    /// Whether the header goes on soon: a well-known field stands before the next empty line.
    private boolean continues(int from) {
        int at = from;
        for (int line = 0; line < LOOK_AHEAD && at < slice.end(); line++) {
            int next = slice.afterLine(at);
            int end = slice.lineEnd(at, next);
            if (end == at) {
                return false;
            }
            int colon = colon(at, end);
            if (colon > 0 && KNOWN.contains(slice.latin(at, colon).strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private boolean blank(int start, int end) {
        for (int at = start; at < end; at++) {
            if (slice.bytes()[at] != ' ' && slice.bytes()[at] != '\t' && slice.bytes()[at] != '\r') {
                return false;
            }
        }
        return true;
    }
}
