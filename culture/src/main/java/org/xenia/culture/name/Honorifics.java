package org.xenia.culture.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// How each language puts honorifics to names: forms such as `Frau {rank}{family}`, alternatives parted by bars.
final class Honorifics {

    private static final String FOLDER = "honorifics/";

    private final Set<String> index = NameTables.values(FOLDER + "index.txt").keySet();
    private final Map<String, Rules> rules = new ConcurrentHashMap<>();

    /// The rules of a language, of its script or region where they differ, or those that hold for all.
    Rules of(LanguageTag language) {
        return rules.computeIfAbsent(file(language), file -> new Rules(NameTables.values(FOLDER + file + ".txt")));
    }

    private String file(LanguageTag tag) {
        ULocale locale = ULocale.forLanguageTag(tag.value());
        String language = tag.language();
        for (String candidate :
                List.of(language + "-" + locale.getCountry(), language + "-" + tag.script(), language)) {
            if (index.contains(candidate)) {
                return candidate;
            }
        }
        return "und";
    }

    /// The rules of one language.
    ///
    /// @param values as the resource has them
    record Rules(Map<String, String> values) {

        /// The forms that fit, best first.
        List<String> forms(NameUsage usage, NameFormality formality, @Nullable Gender gender) {
            List<String> forms = new ArrayList<>();
            String tone = formality == NameFormality.FORMAL ? "formal" : "informal";
            String kind = gender == Gender.MALE ? "male" : gender == Gender.FEMALE ? "female" : "any";
            if (usage == NameUsage.REFERRING && formality == NameFormality.FORMAL) {
                add(forms, "refer." + kind);
            }
            add(forms, tone + "." + kind);
            add(forms, tone + ".any");
            forms.add("{full}");
            return forms;
        }

        /// What names of this language are called by in every other language; null for the usual way.
        @Nullable
        String find(String key) {
            return values.get(key);
        }

        String grade() {
            return values.getOrDefault("grade", "C");
        }

        String source() {
            return values.getOrDefault("source", "language-practice");
        }

        private void add(List<String> forms, String key) {
            String form = values.get(key);
            if (form != null) {
                forms.addAll(List.of(form.split("\\|")));
            }
        }
    }
}
