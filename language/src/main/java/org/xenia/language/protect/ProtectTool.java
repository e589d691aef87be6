package org.xenia.language.protect;

import java.util.ArrayList;
import java.util.List;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `protect` on the command line: `{"text", "terms"?}` in, `{"tokens": [{"start","end","kind","text"}]}` out.
public final class ProtectTool implements Tool {

    private final Protector protector = new Protector();

    @Override
    public ObjectNode answer(JsonNode line) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode tokens = answer.putArray("tokens");
        for (Token token : protector.find(Fields.text(line, "text"), terms(line))) {
            tokens.addObject()
                    .put("start", token.start())
                    .put("end", token.end())
                    .put("kind", token.kind().name())
                    .put("text", token.text());
        }
        return answer;
    }

    private static List<String> terms(JsonNode line) {
        List<String> terms = new ArrayList<>();
        for (JsonNode term : Fields.list(line, "terms")) {
            if (!term.isString()) {
                throw new InvalidLine("terms", "must be a list of strings");
            }
            terms.add(term.stringValue());
        }
        return terms;
    }
}
