package org.xenia.server.kernel.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// Tells the type of a file by its first bytes; what the sender claims is never believed. Types that a
/// browser would run as part of a page are named as plain bytes.
public final class FileType {

    /// Bytes of nothing in particular.
    static final String BYTES = "application/octet-stream";

    /// A program of Windows, Linux or macOS.
    static final String PROGRAM = "application/x-executable";

    /// How many first bytes are looked at.
    static final int LOOK = 512;

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("zip", "application/zip"));

    private FileType() {}

    /// The type of a file.
    ///
    /// @param start its first bytes; five hundred are enough
    /// @param name by which packed documents are told apart
    public static String of(byte[] start, String name) {
        if (starts(start, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (starts(start, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (starts(start, 'G', 'I', 'F', '8')) {
            return "image/gif";
        }
        if (starts(start, 'R', 'I', 'F', 'F') && at(start, 8, "WEBP")) {
            return "image/webp";
        }
        if (starts(start, '%', 'P', 'D', 'F')) {
            return "application/pdf";
        }
        if (at(start, 4, "ftyp")) {
            return box(start);
        }
        if (starts(start, 'O', 'g', 'g', 'S')) {
            return "audio/ogg";
        }
        if (starts(start, 'I', 'D', '3')) {
            return "audio/mpeg";
        }
        if (starts(start, 0x1A, 0x45, 0xDF, 0xA3)) {
            return "video/webm";
        }
        if ((starts(start, 'M', 'Z') && !isText(start)) || starts(start, 0x7F, 'E', 'L', 'F') || isMach(start)) {
            return PROGRAM;
        }
        if (starts(start, 'P', 'K', 3, 4)) {
            return BY_ENDING.getOrDefault(ending(name), "application/zip");
        }
        return isText(start) ? "text/plain" : BYTES;
    }

    private static String box(byte[] start) {
        if (at(start, 8, "avif") || at(start, 8, "avis")) {
            return "image/avif";
        }
        if (at(start, 8, "heic") || at(start, 8, "heix") || at(start, 8, "mif1")) {
            return "image/heic";
        }
        return at(start, 8, "M4A") ? "audio/mp4" : "video/mp4";
    }

    private static boolean isMach(byte[] start) {
        return starts(start, 0xCF, 0xFA, 0xED, 0xFE) || starts(start, 0xCE, 0xFA, 0xED, 0xFE);
    }

    /// True for pictures that a browser may show in a page.
    public static boolean isPicture(String type) {
        return type.startsWith("image/") && !type.equals("image/heic");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] start, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean at(byte[] start, int offset, String expected) {
        byte[] bytes = expected.getBytes(StandardCharsets.US_ASCII);
        return start.length >= offset + bytes.length
                && Arrays.equals(start, offset, offset + bytes.length, bytes, 0, bytes.length);
    }

    private static boolean isText(byte[] start) {
        for (byte b : start) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return start.length > 0;
    }
}
