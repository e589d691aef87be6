package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Token;

/// Catches holes of a template that nobody filled, and holes that a translation lost or added. A text
/// that is the translation of a template with the very same holes is still a template and passes.
final class Placeholders implements Check {

    private static final Pattern BRACKETS = Pattern.compile(
            "\\[\\s*(?:insert|your|customer|first|last|full|order|tracking|agent|company|product|ticket|case)?\\s*"
                    + "(?:name|surname|number|date|amount|address|company|product|link|here|insert [^\\]]{1,30})\\s*]"
                    + "|<\\s*(?:your|customer|first|last|order|insert)\\s+\\w+\\s*>"
                    + "|(?<![\\p{L}\\p{N}])(?:X{4,}|_{4,})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    // What templates of other languages leave to be filled: `[Vorname einfügen]`, `[お名前]`.
    private static final Pattern NAMED = named("""
            name vorname nachname datum betrag bestellnummer nom prénom montant nombre apellido fecha importe
            nome cognome sobrenome importo naam imię nazwisko имя фамилия сумма 氏名 お名前 姓名 名字 日期 金额
            이름 날짜 الاسم التاريخ
            """);

    private static final Needles MARKS = Needles.of(Pattern.compile("[\\[<]|xxxx|____"));

    private final Check translated;

    Placeholders(Parameters parameters) {
        translated = new TranslationCheck(parameters);
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>(translated.find(reading));
        if (reading.draft().origin().text() == null) {
            reading.tokens(Kind.PLACEHOLDER).stream()
                    .filter(Placeholders::hole)
                    .forEach(token -> hits.add(Hit.at(token.start(), token.end())));
            if (reading.mayHold(MARKS)) {
                add(hits, BRACKETS.matcher(reading.text()));
                add(hits, NAMED.matcher(reading.text()));
            }
        }
        return hits.stream().map(hit -> hit.with("detail", reading.text(hit))).toList();
    }

    private static Pattern named(String words) {
        String any = words.strip().replaceAll("\\s+", "|");
        return Pattern.compile(
                "\\[\\s*(?:" + any + ")(?:\\s+\\p{L}{3,15})?\\s*]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void add(List<Hit> hits, Matcher matcher) {
        while (matcher.find()) {
            int start = matcher.start();
            if (hits.stream().noneMatch(hit -> hit.start() <= start && start < hit.end())) {
                hits.add(Hit.at(start, matcher.end()));
            }
        }
    }

    private static boolean hole(Token token) {
        return "{$%[<".indexOf(token.text().charAt(0)) >= 0 && token.text().length() > 1;
    }
}
