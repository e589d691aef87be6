package org.xenia.culture.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a YAML file of the library, by the JSON that the build has put beside it when there is one.
public final class DataFile {

    /// What the build adds to the name of a file.
    static final String PREPARED = ".json";

    private DataFile() {}

    /// What the file holds.
    ///
    /// @param owner the class beside which the file lies
    /// @param name with its path from there, such as `market/JP.yaml`
    /// @throws IllegalArgumentException when there is no such file
    /// @throws tools.jackson.core.JacksonException when it is malformed
    public static JsonNode read(Class<?> owner, String name) {
        try (InputStream prepared = owner.getResourceAsStream(name + PREPARED)) {
            if (prepared != null) {
                return JsonMapper.shared().readTree(prepared);
            }
            try (InputStream written = owner.getResourceAsStream(name)) {
                if (written == null) {
                    throw new IllegalArgumentException("the data file " + name + " is missing");
                }
                return Yaml.MAPPER.readTree(written);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // Loading the YAML reader takes longer than reading the prepared files.
    private static final class Yaml {
        private static final YAMLMapper MAPPER = new YAMLMapper();
    }
}
