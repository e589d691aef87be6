package org.xenia.language.detect;

import org.xenia.language.tool.Fields;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tool `detect`: text and hints in, language, script, confidence and candidates out.
public final class DetectTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final Detector detector;

    /// Answers with this detector.
    public DetectTool(Detector detector) {
        this.detector = detector;
    }

    /// Answers with the model file where [Detector#open()] finds it.
    public DetectTool() {
        this(Detector.open());
    }

    @Override
    public ObjectNode answer(JsonNode line) {
        Hints hints = new Hints(
                Fields.languages(line, "candidates"),
                Fields.languages(line, "expected"),
                Fields.findText(line, "country"));
        Detection detection = detector.detect(Fields.text(line, "text"), hints);
        ObjectNode answer = json.createObjectNode();
        answer.put("language", detection.language().value());
        answer.put("script", detection.script());
        answer.put("confidence", rounded(detection.confidence()));
        answer.put("mixed", detection.mixed());
        ArrayNode candidates = answer.putArray("candidates");
        for (Candidate candidate : detection.candidates()) {
            candidates
                    .addObject()
                    .put("language", candidate.language().value())
                    .put("confidence", rounded(candidate.confidence()));
        }
        return answer;
    }

    private static double rounded(double share) {
        return Math.floor(share * 10_000) / 10_000;
    }
}
