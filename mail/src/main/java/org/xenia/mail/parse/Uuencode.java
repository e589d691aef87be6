package org.xenia.mail.parse;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files in the coding that Unix had before MIME, alone or in the middle of a text.
final class Uuencode {

    /// The first line of a file: `begin`, its rights and its name.
    private static final Pattern BEGIN = Pattern.compile("(?m)^begin [0-7]{3,4} (\\S[^\\r\\n]{0,250})\\r?\\n");
    private static final int MOST_FILES = 100;

    private Uuencode() {}

    /// A file in a text.
    ///
    /// @param name its name
    /// @param content its bytes
    // Handed on and never changed or compared.
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) {}

    /// A text and the files that stood in it.
    record Found(String text, List<File> files) {}

    /// The bytes of a body that holds one file.
    static byte[] decode(Slice body) {
        String text = body.latin(body.start(), body.end());
        Matcher begin = BEGIN.matcher(text);
        int from = begin.find() ? begin.end() : 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines(text, from, out);
        return out.toByteArray();
    }

    /// Takes the files out of a text. What only looks like a file stays text.
    static Found extract(String text) {
        Matcher begin = BEGIN.matcher(text);
        StringBuilder rest = new StringBuilder();
        List<File> files = new ArrayList<>();
        int done = 0;
        while (files.size() < MOST_FILES && begin.find(done)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int end = lines(text, begin.end(), out);
            boolean closed = text.startsWith("end", end);
            rest.append(text, done, closed ? begin.start() : begin.end());
            done = closed ? Math.min(text.length(), end + 3) : begin.end();
            if (closed) {
                files.add(new File(begin.group(1).strip(), out.toByteArray()));
            }
        }
        return new Found(rest.append(text, done, text.length()).toString(), files);
    }

    /// Decodes lines until one is none; answers where that one starts.
    private static int lines(String text, int from, ByteArrayOutputStream out) {
        int at = from;
        while (at < text.length()) {
            int lineBreak = text.indexOf('\n', at);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            String line = text.substring(at, end).stripTrailing();
            int length = line.isEmpty() ? 0 : (line.charAt(0) - ' ') & 63;
            boolean stop = line.equals("end") || line.length() > 1 + (length + 2) / 3 * 4 + 2 || line.length() > 90;
            if (stop || (length > 0 && line.length() < 1 + length)) {
                return at;
            }
            group(line, length, out);
            at = Math.min(text.length(), end + 1);
        }
        return at;
    }

    private static void group(String line, int length, ByteArrayOutputStream out) {
        int written = 0;
        for (int at = 1; written < length; at += 4) {
            int bits = 0;
            for (int i = 0; i < 4; i++) {
                bits = bits << 6 | (at + i < line.length() ? line.charAt(at + i) - ' ' & 63 : 0);
            }
            for (int shift = 16; shift >= 0 && written < length; shift -= 8) {
                out.write(bits >>> shift);
                written++;
            }
        }
    }
}
