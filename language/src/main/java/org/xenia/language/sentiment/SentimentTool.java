package org.xenia.language.sentiment;

import java.util.Locale;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tool `sentiment`: text and language in, label and score out.
public final class SentimentTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final SentimentReader reader = new SentimentReader();

    @Override
    public ObjectNode answer(JsonNode line) {
        Sentiment sentiment = reader.read(Fields.text(line, "text"), Fields.language(line, "language"));
        return json.createObjectNode()
                .put("label", sentiment.label().name().toLowerCase(Locale.ROOT))
                .put("score", Math.round(sentiment.score() * 1000) / 1000.0);
    }
}
