package org.xenia.mail.trim;

import org.xenia.language.tool.Fields;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tool `trim-reply`: the plain text of a mail in, reply, quoted text and signature out.
public final class TrimReplyTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final ReplyTrimmer trimmer = new ReplyTrimmer();

    @Override
    public ObjectNode answer(JsonNode line) {
        TrimmedReply trimmed = trimmer.trim(Fields.text(line, "text"));
        return json.createObjectNode()
                .put("reply", trimmed.reply())
                .put("quoted", trimmed.quoted())
                .put("signature", trimmed.signature());
    }
}
