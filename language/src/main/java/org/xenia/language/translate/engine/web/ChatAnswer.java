package org.xenia.language.translate.engine.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes the translation out of what a language model says, and refuses what is none.
final class ChatAnswer {

    private static final Pattern THOUGHT = Pattern.compile("(?s)\\A\\s*<think(?:ing)?>.*?</think(?:ing)?>");
    private static final Pattern FENCE = Pattern.compile("(?s)\\A```[a-z]*\\n(.*?)\\n?```\\z");
    private static final Pattern PREAMBLE = Pattern.compile(
            "\\A(?:(?:sure|certainly|of course)[,!.]? *)?(?:here(?: is|'s| are)|the|translation|this is)\\b[^\\n]{0,80}:\\s*\\n+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCUSE = Pattern.compile(
            "\\A(?:(?:i[’']m|i am) sorry,? but )?(?:i (?:can(?:no|[’'])t|am unable to|will not)|i[’']m unable to)"
                    + " (?:translate|assist|help with|fulfil|comply|provide|process)"
                    + "|\\Aas an ai\\b|\\Aas a (?:large )?language model\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> QUOTES = List.of("\"\"", "“”", "«»", "„“", "''", "‘’", "「」");

    private ChatAnswer() {}

    /// The translation of `source` in `content`.
    ///
    /// @throws MalformedAnswer when there is none
    static String translation(String content, String source) {
        String text = THOUGHT.matcher(content).replaceFirst("").strip();
        Matcher fence = FENCE.matcher(text);
        if (fence.matches() && !source.contains("```")) {
            text = fence.group(1).strip();
        }
        text = fromJson(text, source);
        if (!PREAMBLE.matcher(source).find()) {
            text = PREAMBLE.matcher(text).replaceFirst("").strip();
        }
        text = withoutQuotes(text, source);
        check(text, source);
        return text;
    }

    private static void check(String text, String source) {
        if (text.isBlank()) {
            throw new MalformedAnswer("an empty translation");
        }
        if (EXCUSE.matcher(text).find() && !EXCUSE.matcher(source).find()) {
            throw new MalformedAnswer(Refusal.NOT_A_TRANSLATION, "the model excused itself");
        }
        if (text.length() > 5 * source.length() + 100) {
            throw new MalformedAnswer(Refusal.NOT_A_TRANSLATION, "much longer than the text");
        }
        if (source.lines().count() == 1
                && text.lines().filter(line -> !line.isBlank()).count() > 2) {
            throw new MalformedAnswer(Refusal.NOT_A_TRANSLATION, "several paragraphs for one line");
        }
    }

    private static String fromJson(String text, String source) {
        if (!text.startsWith("{") || source.startsWith("{")) {
            return text;
        }
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            JsonNode translation = node.path("translation").isString() ? node.path("translation") : node.path("text");
            return translation.isString() ? translation.stringValue().strip() : text;
        } catch (JacksonException notJson) {
            return text;
        }
    }

    private static String withoutQuotes(String text, String source) {
        for (String pair : QUOTES) {
            boolean quoted = text.length() > 2
                    && text.charAt(0) == pair.charAt(0)
                    && text.charAt(text.length() - 1) == pair.charAt(1);
            boolean sourceQuoted = !source.isEmpty() && QUOTES.stream().anyMatch(q -> q.charAt(0) == source.charAt(0));
            if (quoted && !sourceQuoted) {
                return text.substring(1, text.length() - 1).strip();
            }
        }
        return text;
    }
}
