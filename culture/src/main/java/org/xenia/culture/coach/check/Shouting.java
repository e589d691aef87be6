package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Reading;

/// Catches more than two words in capitals, and exclamation marks in a row. Abbreviations are written in
/// capitals by everybody: short ones and those known count only inside a row of shouted words.
final class Shouting implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’]*");
    private static final Pattern MARKS = Pattern.compile("[!！][!！?？]*[!！][!！?？]*");
    private static final Set<String> ABBREVIATIONS = Set.copyOf(List.of(
            "IBAN", "SEPA", "ASAP", "HTML", "HTTP", "HTTPS", "USPS", "JPEG", "WIFI", "VISA", "IKEA", "SWIFT", "SMTP",
            "IMAP", "GDPR", "DSGVO", "RGPD", "LGPD", "KYC", "IDEAL", "PAYPAL", "FEDEX", "TNT", "EMEA", "NASA", "UNESCO",
            "PDF", "FAQ", "MWST", "TTC", "EORI", "PIN", "TAN", "NIF", "CPF", "CNPJ", "DANFE", "PESEL", "GMBH", "GMT",
            "CEST", "CNIL", "ICAO", "BOLETO", "SIRET", "ESIM", "ISBN", "ASIN", "IMEI", "WLAN", "HDMI"));
    private static final Needles EXCLAMATION = Needles.of(Pattern.compile("[!！]"));
    private static final int MOST = 2;
    private static final int LONG = 4;

    private record Loud(int start, int end, boolean whole) {}

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        List<Loud> run = new ArrayList<>();
        List<Loud> all = new ArrayList<>();
        Matcher words = WORD.matcher(reading.plain());
        while (words.find()) {
            String word = words.group();
            boolean loud = word.chars().noneMatch(unit -> Character.toUpperCase(unit) != unit)
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && !word.equals(word.toLowerCase(Locale.ROOT));
            boolean shout = loud && word.length() >= LONG && !ABBREVIATIONS.contains(word);
            if (!loud) {
                flush(run, all);
                continue;
            }
            run.add(new Loud(words.start(), words.end(), shout));
        }
        flush(run, all);
        if (all.size() > MOST) {
            hits.add(Hit.at(all.getFirst().start(), all.getLast().end()).with("kind", "capitals"));
        }
        Matcher marks = MARKS.matcher(reading.text());
        while (reading.mayHold(EXCLAMATION) && marks.find()) {
            String one = marks.group().startsWith("！") ? "！" : "!";
            hits.add(Hit.replace(marks.start(), marks.end(), one).with("kind", "marks"));
        }
        return hits;
    }

    /// Short words count when the row around them shouts.
    private static void flush(List<Loud> run, List<Loud> all) {
        boolean shouts = run.size() > MOST && run.stream().anyMatch(Loud::whole);
        run.stream().filter(word -> word.whole() || shouts).forEach(all::add);
        run.clear();
    }
}
