package org.xenia.culture.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The name patterns of one locale, read once from the resource that `script/cldr/person-names.mjs` writes.
final class NamePatterns {

    private final Map<String, String> values;
    private final Map<String, List<NamePattern>> parsed = new HashMap<>();
    private final NameLists lists;

    NamePatterns(Map<String, String> values) {
        this.values = values;
        this.lists = new NameLists(value("givenFirst"), value("surnameFirst"));
    }

    /// How names of another locale are ordered here.
    NameOrder orderOf(ULocale nameLocale) {
        return lists.orderOf(nameLocale);
    }

    /// What stands for a space in names of this language, or in foreign ones.
    String space(boolean foreign) {
        return value(foreign ? "foreignSpaceReplacement" : "nativeSpaceReplacement");
    }

    /// How fields are written here.
    FieldText fieldText(ULocale locale) {
        return new FieldText(locale, value("initial"), value("initialSequence"));
    }

    /// The length that is usual here.
    NameLength length() {
        return NameLength.valueOf(value("length").toUpperCase(Locale.ROOT));
    }

    /// The tone that is usual here.
    NameFormality formality() {
        return NameFormality.valueOf(value("formality").toUpperCase(Locale.ROOT));
    }

    /// The pattern for a style that shows most of the name, with the fewest empty fields.
    NamePattern choose(NameStyle style, PersonName name) {
        List<NamePattern> patterns = patterns(style);
        NamePattern best = patterns.getFirst();
        for (NamePattern pattern : patterns) {
            int more = pattern.filled(name) - best.filled(name);
            if (more > 0 || (more == 0 && pattern.size() < best.size())) {
                best = pattern;
            }
        }
        return best;
    }

    private synchronized List<NamePattern> patterns(NameStyle style) {
        // CLDR sorts by what is said about people, never by how they are spoken to.
        NameUsage usage = style.order() == NameOrder.SORTING ? NameUsage.REFERRING : style.usage();
        String key = String.join(
                ".",
                style.order().key(),
                style.length().key(),
                usage.key(),
                style.formality().key());
        return parsed.computeIfAbsent(key, this::parse);
    }

    private List<NamePattern> parse(String key) {
        List<NamePattern> patterns = new ArrayList<>();
        patterns.add(NamePattern.parse(value(key)));
        for (int i = 1; find(key + "-alt-" + i) != null; i++) {
            patterns.add(NamePattern.parse(value(key + "-alt-" + i)));
        }
        return List.copyOf(patterns);
    }

    private @Nullable String find(String key) {
        return values.get(key);
    }

    private String value(String key) {
        String value = find(key);
        if (value == null) {
            throw new IllegalStateException("name patterns lack " + key);
        }
        return value;
    }
}
