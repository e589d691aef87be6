package org.xenia.culture.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The script a name is written in, and which locales write it.
final class NameScript {

    private static final Set<Integer> JAPANESE = Set.of(UScript.HIRAGANA, UScript.KATAKANA, UScript.HAN);

    private NameScript() {}

    /// The script of the first letter that has one, surname before given name, as a code of [UScript];
    /// [UScript#COMMON] when no letter has.
    static int of(PersonName name) {
        int script = of(name.find(NameField.SURNAME));
        return script == UScript.COMMON ? of(name.find(NameField.GIVEN)) : script;
    }

    /// The script of the first letter that has one.
    static int of(@Nullable String text) {
        if (text == null) {
            return UScript.COMMON;
        }
        return text.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN)
                .findFirst()
                .orElse(UScript.COMMON);
    }

    /// True when text of this script is at home in the locale.
    static boolean fits(int script, ULocale locale) {
        if (script == UScript.COMMON) {
            return true;
        }
        String own = ULocale.addLikelySubtags(locale).getScript();
        return switch (own) {
            case "Jpan" -> JAPANESE.contains(script);
            case "Kore" -> script == UScript.HANGUL || script == UScript.HAN;
            case "Hans", "Hant" -> script == UScript.HAN;
            default -> own.equals(UScript.getShortName(script));
        };
    }
}
