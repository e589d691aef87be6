package org.xenia.mail.html;

import org.xenia.language.tool.Fields;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tool `sanitize`: HTML of a stranger in, harmless HTML out, with what was held back.
public final class SanitizeTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final HtmlSanitizer sanitizer = new HtmlSanitizer();

    @Override
    public ObjectNode answer(JsonNode line) {
        boolean show = line.path("showImages").asBoolean(false);
        SanitizedHtml safe = sanitizer.sanitize(Fields.text(line, "html"), new SanitizerOptions(show));
        ObjectNode answer = json.createObjectNode()
                .put("html", safe.html())
                .put("blockedImages", safe.blockedImages())
                .put("trackers", safe.trackers())
                .put("colours", safe.colours() == SanitizedHtml.Colours.THEMED ? "themed" : "light-paper");
        var links = answer.putArray("suspiciousLinks");
        safe.suspiciousLinks()
                .forEach(link -> links.addObject()
                        .put("text", link.text())
                        .put("host", link.host())
                        .put("reason", link.reason().key()));
        return answer;
    }
}
