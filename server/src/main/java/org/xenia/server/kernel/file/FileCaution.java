package org.xenia.server.kernel.file;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what somebody should know before they open a file: that it is a program, that it passes for
/// something it is not. The name is never changed for it; what is shown beside it is.
public final class FileCaution {

    /// Endings that a desktop runs when they are opened, scripts and documents that carry programs among
    /// them.
    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "scr",
            "com",
            "bat",
            "cmd",
            "pif",
            "msi",
            "msp",
            "cpl",
            "hta",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "wsh",
            "ps1",
            "psm1",
            "reg",
            "lnk",
            "url",
            "jar",
            "apk",
            "app",
            "dmg",
            "pkg",
            "deb",
            "rpm",
            "sh",
            "run",
            "iso",
            "img",
            "vhd",
            "appx",
            "msix",
            "docm",
            "dotm",
            "xlsm",
            "xltm",
            "xlam",
            "pptm",
            "potm",
            "ppam",
            "html",
            "htm",
            "xhtml",
            "svg",
            "chm",
            "library-ms",
            "scf",
            "jnlp");

    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "txt", "csv", "jpg", "jpeg", "png", "gif",
            "webp", "mp3", "mp4", "avi", "zip", "rtf");

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "zip", "application/zip");

    private FileCaution() {}

    /// `disguised` for a program that passes for a document, `program` for one that does not, `mismatch`
    /// for content other than the name says; null when there is nothing to say.
    public static @Nullable String of(StoredFile file) {
        String name = file.name().toLowerCase(Locale.ROOT).strip();
        String ending = ending(name);
        boolean program = PROGRAMS.contains(ending) || file.type().equals(FileType.PROGRAM);
        if (program) {
            boolean passes = DOCUMENTS.contains(ending)
                    || DOCUMENTS.contains(ending(name.substring(0, Math.max(0, name.length() - ending.length() - 1))));
            return passes ? "disguised" : "program";
        }
        String expected = TYPES.get(ending);
        return expected == null || expected.equals(file.type()) ? null : "mismatch";
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        // Blanks before the dot push the real ending out of sight.
        return dot < 0 ? "" : name.substring(dot + 1).strip();
    }
}
