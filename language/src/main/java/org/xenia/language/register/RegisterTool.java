package org.xenia.language.register;

import java.util.Locale;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tool `register`: text and language in, register, cues and level out.
public final class RegisterTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final RegisterDetector detector = new RegisterDetector();

    @Override
    public ObjectNode answer(JsonNode line) {
        RegisterReading reading = detector.detect(Fields.text(line, "text"), Fields.language(line, "language"));
        ObjectNode answer = json.createObjectNode();
        answer.put("register", name(reading.register()));
        ArrayNode cues = answer.putArray("cues");
        for (Cue cue : reading.cues()) {
            cues.addObject()
                    .put("start", cue.start())
                    .put("end", cue.end())
                    .put("text", cue.text())
                    .put("register", name(cue.register()));
        }
        reading.level().ifPresent(level -> answer.put("level", level));
        return answer;
    }

    private static String name(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }
}
