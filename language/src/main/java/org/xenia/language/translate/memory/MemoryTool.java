package org.xenia.language.translate.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xenia.language.LanguageTag;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `xenia tool memory --segments FILE`: looks texts up in a memory read from a file of JSON Lines.
public final class MemoryTool implements Tool {

    /// Lines read before their keys are made together.
    private static final int AT_ONCE = 10_000;

    private final Memory memory;

    private MemoryTool(Memory memory) {
        this.memory = memory;
    }

    /// Reads `{"source","target","from","to"}` a line. Blank lines are passed over.
    ///
    /// @throws IOException when the file cannot be read
    /// @throws IllegalArgumentException when a line is not a segment; the message names the line
    public static MemoryTool reading(Path segments) throws IOException {
        InMemory memory = new InMemory();
        List<MemorySegment> read = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(segments)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read.add(segment(line, number));
                }
                if (read.size() == AT_ONCE) {
                    memory.rememberAll(read);
                    read.clear();
                }
            }
        }
        memory.rememberAll(read);
        return new MemoryTool(memory);
    }

    @Override
    public ObjectNode answer(JsonNode line) {
        String text = Fields.text(line, "text");
        LanguageTag from = Fields.language(line, "from");
        LanguageTag to = Fields.language(line, "to");
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        memory.find(MemoryQuery.of(text, from, to)).ifPresent(match -> answer.set("match", json(match)));
        return answer;
    }

    /// A match as the tools show it.
    public static ObjectNode json(MemoryMatch match) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("source", match.segment().source())
                .put("target", match.target())
                .put("score", Math.round(match.score() * 1000) / 1000.0)
                .put("exact", match.exact());
    }

    private static MemorySegment segment(String line, int number) {
        try {
            JsonNode node = JsonMapper.shared().readTree(line);
            return MemorySegment.imported(
                    Fields.text(node, "source"),
                    Fields.text(node, "target"),
                    Fields.language(node, "from"),
                    Fields.language(node, "to"));
        } catch (JacksonException | InvalidLine invalid) {
            throw new IllegalArgumentException(
                    "line " + number + " of the segments is not a segment: " + invalid.getMessage(), invalid);
        }
    }
}
