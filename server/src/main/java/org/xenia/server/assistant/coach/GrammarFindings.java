package org.xenia.server.assistant.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.Severity;
import org.xenia.culture.pack.Grade;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;
import org.xenia.language.redact.Entity;
import org.xenia.language.redact.Redactor;
import org.xenia.server.assistant.grammar.LanguageTool;
import org.xenia.server.assistant.grammar.Match;
import org.xenia.server.conversation.MessageTranslations;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.text.Catalogue;

/// Adds to what the coach says of a draft the spelling and grammar that LanguageTool marks, as hints. What
/// the coach already marks is not marked twice, and what must stay as it is written is not marked at all.
@Component
class GrammarFindings {

    /// The rule under which they appear.
    static final String RULE = "grammar";

    private static final int MOST = 20;
    private static final String SOURCE = "LanguageTool";

    private final LanguageTool tool;
    private final MessageTranslations translations;
    private final Catalogue catalogue;
    private final Protector protector = new Protector();

    GrammarFindings(LanguageTool tool, MessageTranslations translations, Catalogue catalogue) {
        this.tool = tool;
        this.translations = translations;
        this.catalogue = catalogue;
    }

    // Its tables take a moment to read; only a house with LanguageTool needs them here.
    private static final class Hiding {
        private static final Redactor REDACTOR = new Redactor();
    }

    /// The findings in the text, in the caller's language. Waits for an outside server: never called in a
    /// transaction.
    List<FindingView> list(String text, DraftChecks.Checks checks) {
        LanguageTag language = checks.language();
        if (language == null || !tool.isConfigured()) {
            return List.of();
        }
        List<int[]> closed = new ArrayList<>();
        String sent = hidden(text, language, checks.country(), closed);
        for (Token token : protector.find(text, translations.listUntranslated())) {
            if (token.kind().verbatim()) {
                closed.add(new int[] {token.start(), token.end()});
            }
        }
        for (FindingView finding : checks.findings()) {
            boolean whole = finding.start() == 0 && finding.end() == text.length();
            if (finding.in().equals("text") && !whole) {
                closed.add(new int[] {finding.start(), finding.end()});
            }
        }
        LanguageTag reader = Caller.current().language();
        return tool.check(sent, language, checks.country(), reader).stream()
                .filter(match -> closed.stream().noneMatch(span -> match.start() < span[1] && span[0] < match.end()))
                .limit(MOST)
                .map(match -> view(match, reader))
                .toList();
    }

    /// The text with every unit of personal data replaced by one letter, so that offsets stay.
    private static String hidden(String text, LanguageTag language, String country, List<int[]> closed) {
        StringBuilder out = new StringBuilder(text);
        for (Entity entity : Hiding.REDACTOR.find(text, country.isEmpty() ? null : country, language)) {
            closed.add(new int[] {entity.start(), entity.end()});
            for (int index = entity.start(); index < entity.end(); index++) {
                out.setCharAt(index, 'X');
            }
        }
        return out.toString();
    }

    private FindingView view(Match match, LanguageTag reader) {
        String title = catalogue.text(reader, "grammar." + match.kind().name().toLowerCase(Locale.ROOT));
        return new FindingView(
                RULE,
                Severity.HINT,
                Grade.C,
                match.start(),
                match.end(),
                "text",
                title,
                match.message().isEmpty() ? title : match.message(),
                advice(match, reader),
                null,
                match.replacement(),
                SOURCE);
    }

    private String advice(Match match, LanguageTag reader) {
        String replacement = match.replacement();
        if (replacement == null) {
            return catalogue.text(reader, "grammar.advice.read");
        }
        return replacement.isEmpty()
                ? catalogue.text(reader, "grammar.advice.remove")
                : catalogue.text(reader, "grammar.advice.replace", Map.of("replacement", replacement));
    }
}
