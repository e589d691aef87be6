package org.xenia.language.translate.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// A translation that says *no* where the original does not, or the reverse, is worth a look. Only a warning: many
/// sentences turn round well (*do not hesitate* → *n'hésitez pas*, but *keep away* → *do not come near*).
final class NegationCheck {

    private static final String NAME = "negation";
    private static final int WORD = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, Pattern> NEGATIONS = Map.ofEntries(
            Map.entry(
                    "en",
                    Pattern.compile(
                            "\\b(?:not|no|never|cannot|nothing|nobody|neither|nor|without)\\b|n['’]t\\b", WORD)),
            Map.entry(
                    "es",
                    Pattern.compile("\\b(?:no|nunca|jamás|nada|nadie|ningún|ninguna|ninguno|tampoco|sin|ni)\\b", WORD)),
            Map.entry("fr", Pattern.compile("\\b(?:ne|pas|jamais|rien|aucun|aucune|sans|ni|non)\\b|\\bn['’]", WORD)),
            Map.entry(
                    "de", Pattern.compile("\\b(?:nicht|kein\\w*|nie|niemals|nichts|niemand|ohne|weder|nein)\\b", WORD)),
            Map.entry("it", Pattern.compile("\\b(?:non|mai|niente|nulla|nessun\\w*|senza|né|no)\\b", WORD)),
            Map.entry("pt", Pattern.compile("\\b(?:não|nunca|jamais|nada|ninguém|nenhum\\w*|sem|nem)\\b", WORD)),
            Map.entry("nl", Pattern.compile("\\b(?:niet|geen|nooit|niets|niemand|zonder|noch|nee)\\b", WORD)),
            Map.entry("pl", Pattern.compile("\\b(?:nie|nigdy|nic|nikt|bez|żaden|żadn\\w*)\\b", WORD)),
            Map.entry("ru", Pattern.compile("\\b(?:не|нет|никогда|ничего|никто|без|ни)\\b", WORD)),
            Map.entry(
                    "tr",
                    Pattern.compile(
                            "\\b(?:değil|yok|hiç|asla|olmadan)\\b|m[ae](?:dı|di|dım|dim|z|yor|yın|yin|k)\\w*|m[ıiuü]yor",
                            WORD)),
            Map.entry("ar", Pattern.compile("\\b(?:لا|لم|لن|ليس|ليست|ما|غير|بدون|دون)\\b", WORD)),
            Map.entry("zh", Pattern.compile("[不没沒无無未别別勿]")),
            Map.entry("ja", Pattern.compile("ない|なく|なかった|ません|ず|不|未|無")),
            Map.entry("ko", Pattern.compile("않|못|안\\s|없|아니|말")));

    private NegationCheck() {}

    static Check check(Compared texts) {
        OptionalInt before = count(texts.source(), texts.from());
        OptionalInt after = count(texts.target(), texts.to());
        if (before.isEmpty() || after.isEmpty() || (before.getAsInt() == 0) == (after.getAsInt() == 0)) {
            return Check.passed(NAME, Severity.ADVISORY);
        }
        String code = before.getAsInt() == 0 ? "negation_added" : "negation_lost";
        return Check.failed(NAME, Severity.ADVISORY, List.of(Fault.of(code)), List.of());
    }

    private static OptionalInt count(String text, LanguageTag language) {
        Pattern pattern = NEGATIONS.get(language.language());
        return pattern == null
                ? OptionalInt.empty()
                : OptionalInt.of((int)
                        pattern.matcher(text.toLowerCase(Locale.ROOT)).results().count());
    }
}
