package org.xenia.culture.coach;

import org.xenia.culture.coach.check.NamedChecks;
import org.xenia.culture.coach.draft.DraftReader;
import org.xenia.language.LanguageTag;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `coach` on the command line: a draft with its context in, every finding of every rule out, in English.
public final class CoachTool implements Tool {

    private final Coach coach;
    private final CoachTexts texts;

    /// Reads the rules, and meanwhile what the first draft would wait for.
    public CoachTool() {
        Thread.ofPlatform().daemon().start(NamedChecks::prepare);
        coach = Coach.shipped();
        texts = CoachTexts.in(LanguageTag.of("en"));
    }

    @Override
    public ObjectNode answer(JsonNode line) {
        Review review = coach.review(DraftReader.read(line));
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ArrayNode findings = answer.putArray("findings");
        review.findings().forEach(finding -> add(findings.addObject(), finding));
        if (!review.silenced().isEmpty()) {
            ArrayNode silenced = answer.putArray("silenced");
            review.silenced()
                    .forEach(quiet ->
                            silenced.addObject().put("rule", quiet.rule()).put("preference", quiet.preference()));
        }
        return answer;
    }

    private void add(ObjectNode object, Finding finding) {
        object.put("rule", finding.rule())
                .put("severity", finding.severity().name())
                .put("grade", finding.grade().name())
                .put("start", finding.start())
                .put("end", finding.end())
                .put("message", texts.reason(finding))
                .put("suggestion", texts.advice(finding));
        if (finding.replacement() != null) {
            object.put("replacement", finding.replacement());
        }
        object.put("source", finding.source());
    }
}
