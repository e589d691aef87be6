package org.xenia.language.detect;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/// Where the model file is: the directory that the system property names, else `models` beside the jar that
/// holds these classes, or beside the directory of classes when they run unpacked.
final class ModelLocation {

    static final String PROPERTY = "xenia.models";

    private static final String DIRECTORY = "models";

    private ModelLocation() {}

    /// The directory; it may not be there.
    static Path directory() {
        String stated = System.getProperty(PROPERTY);
        if (stated != null && !stated.isBlank()) {
            return Path.of(stated);
        }
        CodeSource source = ModelLocation.class.getProtectionDomain().getCodeSource();
        return source == null ? Path.of(DIRECTORY) : beside(source.getLocation().toString());
    }

    /// The directory beside the outermost jar, or beside the directory of classes, of a location such as
    /// `file:/app/xenia-language.jar` or `jar:nested:/app/xenia.jar/!BOOT-INF/lib/xenia-language.jar!/`.
    static Path beside(String location) {
        String path = location.replaceFirst("^jar:", "").replaceFirst("^nested:", "file:");
        int jar = path.indexOf(".jar/!");
        if (jar < 0) {
            jar = path.indexOf(".jar!");
        }
        Path place = Path.of(URI.create(jar < 0 ? path : path.substring(0, jar + 4)));
        Path parent = place.toAbsolutePath().getParent();
        return parent == null ? Path.of(DIRECTORY) : parent.resolve(DIRECTORY);
    }

    /// The file for a directory, or for the file itself.
    static Path file(Path models) {
        return Files.isRegularFile(models) ? models : models.resolve(ModelFormat.FILE);
    }
}
