package org.xenia.culture.coach.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Draft.Agent;
import org.xenia.culture.coach.draft.Draft.Origin;
import org.xenia.culture.coach.draft.Draft.Term;
import org.xenia.language.LanguageTag;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.JsonNode;

/// Reads a draft from JSON as programs and rule files write it.
public final class DraftReader {

    private DraftReader() {}

    /// The draft a line describes: `text` and `locale` are required, the rest is taken as far as it is
    /// there.
    ///
    /// @throws InvalidLine naming the field that is missing or of the wrong type
    public static Draft read(JsonNode line) {
        Facts facts = Facts.of(line, "");
        String text = Fields.text(line, "text");
        LanguageTag locale = locale(line);
        Facts conversation = facts.inner("conversation", "ticket", "case");
        Customer customer = CustomerReader.read(facts.inner("customer", "recipient", "contact"));
        return new Draft(
                text,
                locale,
                Address.find(facts.text("register", "formality")),
                channel(facts, conversation),
                customer,
                ConversationReader.read(conversation, facts),
                agent(facts.inner("agent", "sender", "author")),
                origin(facts, conversation),
                instant(facts));
    }

    private static LanguageTag locale(JsonNode line) {
        LanguageTag tag = Fields.findLanguage(line, "locale");
        LanguageTag language = tag == null ? Fields.findLanguage(line, "language") : tag;
        if (language == null) {
            throw new InvalidLine("locale", "must be a BCP 47 language tag such as es or zh-Hans");
        }
        return language;
    }

    private static String channel(Facts facts, Facts conversation) {
        String channel = facts.text("channel", "medium");
        if (channel.isEmpty()) {
            channel = facts.inner("channel").text("type", "kind", "name");
        }
        channel = channel.isEmpty() ? conversation.text("channel") : channel;
        String plain = channel.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
        return plain.equals("mail") ? "email" : plain;
    }

    private static Agent agent(Facts agent) {
        return new Agent(
                agent.text("name", "displayName"),
                agent.text("country").toUpperCase(Locale.ROOT),
                agent.text("timeZone", "timezone", "zone"),
                LanguageTag.find(agent.text("locale", "language")),
                CustomerReader.gender(agent.text("gender", "speaker")));
    }

    private static Origin origin(Facts facts, Facts conversation) {
        Facts translation = facts.inner("translation");
        String source = facts.text("source", "original");
        if (source.isEmpty()) {
            source = facts.inner("source").text("text");
        }
        String language = facts.text("sourceLanguage", "sourceLocale", "from");
        if (language.isEmpty()) {
            language = facts.inner("source").text("language", "locale");
        }
        Double confidence = number(translation, facts);
        boolean machine = translation.flag("machine", "automatic")
                || facts.flag("machineTranslated")
                || conversation.flag("machineTranslated")
                || confidence != null;
        return new Origin(
                source.isEmpty() ? null : source, LanguageTag.find(language), machine, confidence, terms(facts));
    }

    private static @Nullable Double number(Facts translation, Facts facts) {
        Double confidence = translation.number("confidence", "score", "quality");
        return confidence == null ? facts.number("confidence", "translationConfidence") : confidence;
    }

    private static List<Term> terms(Facts facts) {
        List<Term> terms = new ArrayList<>();
        for (JsonNode node : facts.items("terms", "glossary", "termBase")) {
            if (node.isString()) {
                terms.add(new Term(node.stringValue(), node.stringValue(), false));
            } else if (node.isObject()) {
                Facts term = Facts.of(node, "terms");
                String source = term.text("source", "term", "text");
                String target = term.text("target", "translation");
                boolean forbidden = term.flag("forbidden")
                        || term.text("status", "kind", "type")
                                .toLowerCase(Locale.ROOT)
                                .startsWith("forbid");
                boolean fixed = term.flag("doNotTranslate", "dnt", "keep");
                terms.add(new Term(source, fixed || target.isEmpty() ? null : target, forbidden));
            }
        }
        for (String word : facts.texts("doNotTranslate", "dnt")) {
            terms.add(new Term(word, null, false));
        }
        for (String word : facts.texts("forbiddenTerms", "forbidden")) {
            terms.add(new Term(word, null, true));
        }
        return terms.stream().filter(term -> !term.source().isBlank()).toList();
    }

    private static @Nullable Instant instant(Facts facts) {
        String time = facts.text("now", "sendAt", "at", "time", "date");
        if (time.isEmpty()) {
            time = facts.inner("conversation").text("now", "sendAt");
        }
        if (time.isEmpty()) {
            return null;
        }
        ZoneId zone = zone(facts.inner("customer").text("timeZone", "timezone", "zone"));
        try {
            return time.length() == 10
                    ? LocalDateTime.parse(time + "T12:00").atZone(zone).toInstant()
                    : time.matches(".*(Z|[+-]\\d\\d:?\\d\\d)(\\[.*])?")
                            ? OffsetDateTime.parse(time.replaceAll("\\[.*", "")).toInstant()
                            : LocalDateTime.parse(time).atZone(zone).toInstant();
        } catch (DateTimeException malformed) {
            throw new InvalidLine("now", "must be a time such as 2026-03-04T09:30:00Z");
        }
    }

    private static ZoneId zone(String id) {
        try {
            return id.isEmpty() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
