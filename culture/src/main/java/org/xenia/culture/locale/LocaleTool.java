package org.xenia.culture.locale;

import com.ibm.icu.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import org.xenia.language.tool.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tool `locale`: hints about a customer in, locales they may want out.
public final class LocaleTool implements Tool {

    private final JsonMapper json = JsonMapper.shared();
    private final LocaleCandidates candidates;

    /// Answers from these candidates.
    public LocaleTool(LocaleCandidates candidates) {
        this.candidates = candidates;
    }

    /// Recognises text by the model file where [Detector#open()] finds it, once a line holds text.
    public LocaleTool() {
        this(new LocaleCandidates(new OpenedOnce()));
    }

    @Override
    public ObjectNode answer(JsonNode line) {
        LocaleHints hints = new LocaleHints(
                Fields.findLanguage(line, "stated"),
                Fields.findText(line, "text"),
                Fields.findText(line, "acceptLanguage"),
                country(line),
                Fields.findText(line, "region"),
                Fields.findText(line, "phone"),
                zone(line));
        ObjectNode answer = json.createObjectNode();
        ArrayNode list = answer.putArray("candidates");
        for (LocaleCandidate candidate : candidates.list(hints)) {
            ObjectNode item = list.addObject().put("locale", candidate.locale().value());
            if (candidate.share() != null) {
                item.put("share", candidate.share());
            }
            ArrayNode reasons = item.putArray("reasons");
            candidate.reasons().forEach(reason -> reasons.add(reason.sentence()));
        }
        return answer;
    }

    private @Nullable String country(JsonNode line) {
        String country = Fields.findText(line, "country");
        if (country != null && !country.isBlank() && !candidates.knowsCountry(country.strip())) {
            throw new InvalidLine("country", "must be an ISO 3166-1 code of two letters such as CH");
        }
        return country;
    }

    private static @Nullable String zone(JsonNode line) {
        String zone = Fields.findText(line, "timeZone");
        if (zone != null && !zone.isBlank() && TimeZone.getCanonicalID(zone.strip()) == null) {
            throw new InvalidLine("timeZone", "must be a zone of the tz database such as Europe/Zurich");
        }
        return zone;
    }
}
