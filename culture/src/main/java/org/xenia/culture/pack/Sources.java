package org.xenia.culture.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.file.DataFile;
import tools.jackson.databind.JsonNode;

/// Where facts and rules come from, by short id, so that each is described once.
public final class Sources {

    private final Map<String, Source> byId;

    private Sources(Map<String, Source> byId) {
        this.byId = byId;
    }

    /// One source.
    ///
    /// @param title what it is called, with authors and year where there are any
    /// @param url where it is found, when it is found in a lasting place
    /// @param note how it was used, and what to beware of
    public record Source(
            String title, @Nullable String url, @Nullable String note) {}

    /// The sources we ship.
    public static Sources shipped() {
        return Shipped.SOURCES;
    }

    /// The source with this id.
    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static final class Shipped {
        private static final Sources SOURCES = read();

        private static Sources read() {
            Map<String, Source> sources = new HashMap<>();
            for (Map.Entry<String, JsonNode> entry :
                    DataFile.read(Sources.class, "sources.yaml").properties()) {
                sources.put(entry.getKey(), RecordReader.read(entry.getValue(), Source.class));
            }
            return new Sources(Map.copyOf(sources));
        }
    }
}
