package org.xenia.server.translation.term;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values as RFC 4180 writes them: fields in quotes may hold commas, quotes (doubled) and
/// line breaks.
final class TermFile {

    private TermFile() {}

    /// The records of a text; blank lines are left out.
    static List<List<String>> read(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int at = 0; at < whole.length(); at++) {
            char c = whole.charAt(at);
            if (quoted) {
                boolean doubled = c == '"' && at + 1 < whole.length() && whole.charAt(at + 1) == '"';
                if (c != '"' || doubled) {
                    field.append(c);
                    at += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                fields.add(take(field));
            } else if (c == '\n' || c == '\r') {
                fields.add(take(field));
                add(records, fields);
                fields = new ArrayList<>();
            } else {
                field.append(c);
            }
        }
        fields.add(take(field));
        add(records, fields);
        return records;
    }

    /// One record as a line.
    static String write(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(field));
        }
        return line.append("\r\n").toString();
    }

    private static String quoted(String field) {
        boolean plain =
                !field.isEmpty() && field.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String take(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text;
    }

    private static void add(List<List<String>> records, List<String> fields) {
        if (fields.stream().anyMatch(field -> !field.isBlank())) {
            records.add(List.copyOf(fields));
        }
    }
}
