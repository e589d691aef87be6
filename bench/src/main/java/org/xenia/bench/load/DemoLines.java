package org.xenia.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the customers of the demo write: real lines as natives write them.
public final class DemoLines {

    private static final String PLACE = "/demo/conversations";

    private DemoLines() {}

    /// A line, the language it is in, and the language that the customer wrote before it, which is the same one.
    public record Line(String language, String text) {}

    /// All lines of customers.
    public static List<Line> list() {
        URL place = DemoLines.class.getResource(PLACE);
        if (place == null) {
            throw new IllegalStateException("the demo's conversations are not on the class path");
        }
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(PLACE));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the demo's conversations cannot be read", unreadable);
        }
    }

    private static List<Line> read(Path directory) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> add(file, lines));
        }
        return lines;
    }

    private static void add(Path file, List<Line> lines) {
        try {
            for (JsonNode conversation : JsonMapper.shared().readTree(Files.readString(file))) {
                for (JsonNode message : conversation.path("messages")) {
                    if (message.path("from").asString("").equals("customer")) {
                        lines.add(new Line(
                                message.get("language").stringValue(),
                                message.get("text").stringValue()));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
