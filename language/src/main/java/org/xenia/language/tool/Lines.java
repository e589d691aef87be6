package org.xenia.language.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Streams JSON Lines through a tool: one answer a line, in order, whatever a line holds.
public final class Lines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Lines() {}

    /// Answers every line of `in` on `out` until `in` ends. Flushes whenever no further line is waiting, so
    /// that a program may also ask line by line.
    public static void stream(Tool tool, InputStream in, OutputStream out) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(JSON.writeValueAsString(answer(tool, line)));
                writer.write('\n');
                if (!reader.ready()) {
                    writer.flush();
                }
            }
        }
    }

    private static ObjectNode answer(Tool tool, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                return error("", "a line must be a JSON object");
            }
            return tool.answer(node);
        } catch (JacksonException malformed) {
            return error("", "a line must be a JSON object");
        } catch (InvalidLine invalid) {
            return error(invalid.field(), String.valueOf(invalid.getMessage()));
        } catch (RuntimeException | StackOverflowError bug) {
            // A stream of ten thousand lines goes on when one of them meets a bug of ours.
            return error("", "could not be answered: " + bug);
        }
    }

    private static ObjectNode error(String field, String message) {
        return JSON.createObjectNode().put("error", message).put("field", field);
    }
}
