package org.xenia.culture.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Puts the JSON of every YAML file beside it. Run by the build, never by the product.
public final class PreparedFiles {

    private PreparedFiles() {}

    /// Prepares all files below the directory that the first argument names.
    public static void main(String[] arguments) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        for (Path file : files(Path.of(arguments[0]))) {
            byte[] prepared = JsonMapper.shared().writeValueAsBytes(yaml.readTree(Files.readAllBytes(file)));
            Files.write(file.resolveSibling(file.getFileName() + DataFile.PREPARED), prepared);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
