package org.xenia.language.translate.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// What must come out byte for byte and as often as it went in: placeholders, tags, addresses, ids.
final class TokenCheck {

    private static final Set<Kind> PLACEHOLDERS = EnumSet.of(Kind.PLACEHOLDER, Kind.TAG);
    private static final Set<Kind> ADDRESSES = EnumSet.of(Kind.URL);
    private static final Set<Kind> MAILS = EnumSet.of(Kind.EMAIL);
    private static final Set<Kind> IDS =
            EnumSet.of(Kind.ID, Kind.IBAN, Kind.PHONE, Kind.HASHTAG, Kind.MENTION, Kind.CODE);

    private TokenCheck() {}

    static Check placeholders(Compared texts) {
        return check("placeholders", texts, PLACEHOLDERS);
    }

    static Check addresses(Compared texts) {
        return check("urls", texts, ADDRESSES);
    }

    static Check mails(Compared texts) {
        return check("emails", texts, MAILS);
    }

    static Check ids(Compared texts) {
        return check("ids", texts, IDS);
    }

    /// A token counts as kept when its text stands in the translation, whatever kind the text is taken for there: a
    /// reference beside other letters may read as another kind. A token counts as added only when the original does
    /// not hold its text anywhere.
    private static Check check(String name, Compared texts, Set<Kind> kinds) {
        List<Span> spans = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String token : distinct(texts.sourceTokens(), kinds)) {
            int before = count(texts.source(), token);
            int after = count(texts.target(), token);
            if (after < before) {
                faults.add(Fault.missing(token));
                addSpans(spans, texts.sourceTokens(), token, Span.Side.SOURCE);
            } else if (after > before) {
                faults.add(Fault.of("repeated", token));
                addSpans(spans, texts.targetTokens(), token, Span.Side.TARGET);
            }
        }
        for (String token : distinct(texts.targetTokens(), kinds)) {
            if (count(texts.source(), token) == 0) {
                faults.add(Fault.added(token));
                addSpans(spans, texts.targetTokens(), token, Span.Side.TARGET);
            }
        }
        return faults.isEmpty()
                ? Check.passed(name, Severity.BLOCKING)
                : Check.failed(name, Severity.BLOCKING, faults, spans);
    }

    private static Set<String> distinct(List<Token> tokens, Set<Kind> kinds) {
        return tokens.stream()
                .filter(token -> kinds.contains(token.kind()))
                .map(Token::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void addSpans(List<Span> spans, List<Token> tokens, String text, Span.Side side) {
        tokens.stream()
                .filter(token -> token.text().equals(text))
                .forEach(token -> spans.add(new Span(side, token.start(), token.end())));
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
