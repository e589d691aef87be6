package org.xenia.language.translate.check;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The translation is written in the script of its language; Chinese in the right one of its two.
final class ScriptCheck {

    private static final String NAME = "script";
    private static final Set<Integer> JAPANESE = Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA);

    /// Loading the tables takes a moment, and only Chinese needs them.
    private static final class Chinese {
        private static final Transliterator TO_HANS = Transliterator.getInstance("Hant-Hans");
        private static final Transliterator TO_HANT = Transliterator.getInstance("Hans-Hant");
    }

    private ScriptCheck() {}

    static Check check(Compared texts) {
        String script = texts.to().script();
        List<Fault> faults = otherScript(texts, script);
        if (faults.isEmpty() && texts.to().language().equals("zh")) {
            faults = otherChinese(texts.target(), script);
        }
        return faults.isEmpty()
                ? Check.passed(NAME, Severity.ADVISORY)
                : Check.failed(NAME, Severity.ADVISORY, faults, List.of());
    }

    private static List<Fault> otherScript(Compared texts, String script) {
        int right = 0;
        int wrong = 0;
        for (int index = 0; index < texts.target().length(); ) {
            int point = texts.target().codePointAt(index);
            index += Character.charCount(point);
            if (Character.isLetter(point)) {
                int found = UScript.getScript(point);
                if (fits(found, script)) {
                    right++;
                } else if (found != UScript.COMMON && found != UScript.INHERITED) {
                    // Names and tokens that the original holds are not for the translator to write otherwise.
                    wrong += texts.source().indexOf(point) >= 0 && found == UScript.LATIN ? 0 : 1;
                }
            }
        }
        return wrong > Math.max(2, right) ? List.of(fault("other_script", wrong, script)) : List.of();
    }

    private static Fault fault(String code, int count, String script) {
        return new Fault(code, Map.of("count", count, "script", script));
    }

    private static boolean fits(int found, String script) {
        return switch (script) {
            case "Hans", "Hant" -> found == UScript.HAN || found == UScript.BOPOMOFO;
            case "Jpan" -> JAPANESE.contains(found);
            case "Kore" -> found == UScript.HANGUL || found == UScript.HAN;
            default -> UScript.getShortName(found).equals(script);
        };
    }

    /// Characters that the conversion into the wanted form would change belong to the other form.
    private static List<Fault> otherChinese(String text, String script) {
        String converted = (script.equals("Hant") ? Chinese.TO_HANT : Chinese.TO_HANS).transliterate(text);
        int changed = 0;
        int han = 0;
        int[] before = text.codePoints().toArray();
        int[] after = converted.codePoints().toArray();
        for (int index = 0; index < Math.min(before.length, after.length); index++) {
            han += Character.isIdeographic(before[index]) ? 1 : 0;
            changed += before[index] == after[index] ? 0 : 1;
        }
        // A handful of characters are shared and converted only in some words.
        return changed > Math.max(1, han / 10) ? List.of(fault("other_chinese", changed, script)) : List.of();
    }
}
