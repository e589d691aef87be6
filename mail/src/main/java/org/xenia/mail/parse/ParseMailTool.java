package org.xenia.mail.parse;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.machine.Bounce;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tool `parse-mail`: the path of a mail or its bytes in Base64 in, its fields, text and attachments out. Reads at
/// most what [MailLimits#USUAL] allows.
public final class ParseMailTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final MailParser parser = new MailParser();

    @Override
    public ObjectNode answer(JsonNode line) {
        String path = Fields.findText(line, "path");
        String raw = Fields.findText(line, "raw");
        if (path != null) {
            return answer(read(path));
        }
        if (raw == null) {
            throw new InvalidLine("path", "must be the path of a mail, or raw its bytes in Base64");
        }
        return answer(parser.parse(bytes(raw)));
    }

    private ParsedMail read(String path) {
        try {
            return parser.parse(Path.of(path));
        } catch (IOException | InvalidPathException unreadable) {
            throw new InvalidLine("path", "cannot be read: " + unreadable);
        }
    }

    private static byte[] bytes(String raw) {
        try {
            return Base64.getDecoder().decode(raw.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidLine("raw", "must be Base64: " + notBase64.getMessage());
        }
    }

    private ObjectNode answer(ParsedMail mail) {
        ObjectNode answer = json.createObjectNode();
        answer.set("from", address(mail.from()));
        answer.set("to", addresses(mail.to()));
        answer.set("cc", addresses(mail.cc()));
        answer.set("replyTo", addresses(mail.replyTo()));
        answer.put("subject", mail.subject());
        answer.put("date", mail.date() == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(mail.date()));
        answer.put("messageId", mail.messageId());
        answer.put("inReplyTo", mail.inReplyTo());
        ArrayNode references = answer.putArray("references");
        mail.references().forEach(references::add);
        answer.put("text", mail.text());
        answer.put("html", mail.html());
        ArrayNode attachments = answer.putArray("attachments");
        mail.attachments().forEach(attachment -> attachments.add(attachment(attachment)));
        answer.put("automatic", mail.automatic());
        if (mail.bounce() != null) {
            answer.set("bounce", bounce(mail.bounce()));
        }
        return answer;
    }

    private ObjectNode address(MailAddress address) {
        return json.createObjectNode().put("address", address.address()).put("name", address.name());
    }

    private ArrayNode addresses(List<MailAddress> addresses) {
        ArrayNode array = json.createArrayNode();
        addresses.forEach(address -> array.add(address(address)));
        return array;
    }

    private ObjectNode attachment(Attachment attachment) {
        return json.createObjectNode()
                .put("name", attachment.name())
                .put("type", attachment.type())
                .put("size", attachment.size())
                .put("inline", attachment.inline())
                .put("contentId", attachment.contentId());
    }

    private ObjectNode bounce(Bounce bounce) {
        return json.createObjectNode()
                .put("recipient", bounce.recipient())
                .put("status", bounce.status())
                .put("permanent", bounce.permanent());
    }
}
