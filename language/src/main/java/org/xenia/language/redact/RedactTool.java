package org.xenia.language.redact;

import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `redact` on the command line: `{"text", "country"?, "language"?}` in, the text with labels and the entities out.
public final class RedactTool implements Tool {

    private final Redactor redactor = new Redactor();

    @Override
    public ObjectNode answer(JsonNode line) {
        String text = Fields.text(line, "text");
        Redaction redaction = redactor.redact(text, country(line), Fields.findLanguage(line, "language"));
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("text", redaction.text());
        ArrayNode entities = answer.putArray("entities");
        for (Entity entity : redaction.entities()) {
            entities.addObject()
                    .put("type", entity.type().name())
                    .put("start", entity.start())
                    .put("end", entity.end());
        }
        return answer;
    }

    private static @Nullable String country(JsonNode line) {
        String country = Fields.findText(line, "country");
        if (country == null || country.isBlank()) {
            return null;
        }
        if (!country.strip().matches("[A-Za-z]{2}")) {
            throw new InvalidLine("country", "must be an ISO 3166-1 alpha-2 code such as ES");
        }
        return country;
    }
}
