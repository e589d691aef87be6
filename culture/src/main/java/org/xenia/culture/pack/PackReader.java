package org.xenia.culture.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.file.DataFile;
import tools.jackson.databind.JsonNode;

/// Reads a pack's file strictly: an unknown key, a missing source or a value of another shape is an error that names
/// the fact.
final class PackReader {

    private PackReader() {}

    /// The file's outline as it is written.
    record Outline(
            @Nullable String market,
            @Nullable String language,
            String owner,
            LocalDate reviewed,
            @Nullable NativeReview nativeReview,
            List<Entry> facts) {}

    /// A fact as it is written: evidence that is the same for the whole file may be left out.
    record Entry(
            String id,
            String topic,
            JsonNode value,
            String note,
            Grade grade,
            List<String> source,
            @Nullable LocalDate reviewed,
            @Nullable String owner) {}

    static Pack read(String file) {
        return read(file, DataFile.read(PackReader.class, file));
    }

    static Pack read(String file, JsonNode content) {
        Outline outline;
        try {
            outline = RecordReader.read(content, Outline.class);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidPack(file, String.valueOf(malformed.getMessage()), malformed);
        }
        if ((outline.market() == null) == (outline.language() == null)) {
            throw new InvalidPack(file, "names either a market or a language", null);
        }
        PackKind kind = outline.market() != null ? PackKind.MARKET : PackKind.LANGUAGE;
        String key = outline.market() != null ? outline.market() : String.valueOf(outline.language());
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : outline.facts()) {
            if (!ids.add(entry.id())) {
                throw new InvalidPack(file, "has two facts " + entry.id(), null);
            }
            facts.add(fact(file, kind, outline, entry));
        }
        return new Pack(kind, key, outline.nativeReview(), List.copyOf(facts));
    }

    private static Fact fact(String file, PackKind kind, Outline outline, Entry entry) {
        String where = file + " " + entry.id();
        Topic topic = topic(where, entry.topic());
        if (topic.kind() != kind) {
            throw new InvalidPack(where, "topic " + entry.topic() + " does not belong here", null);
        }
        if (entry.note() == null
                || entry.note().isBlank()
                || entry.grade() == null
                || entry.source() == null
                || entry.source().isEmpty()) {
            throw new InvalidPack(where, "needs note, grade and source", null);
        }
        try {
            return new Fact(
                    entry.id(),
                    topic,
                    topic.read(entry.value()),
                    entry.note().strip(),
                    entry.grade(),
                    List.copyOf(entry.source()),
                    entry.reviewed() == null ? outline.reviewed() : entry.reviewed(),
                    entry.owner() == null ? outline.owner() : entry.owner(),
                    null);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidPack(where, String.valueOf(malformed.getMessage()), malformed);
        }
    }

    private static Topic topic(String where, String name) {
        return Topic.find(name).orElseThrow(() -> new InvalidPack(where, "unknown topic " + name, null));
    }
}
