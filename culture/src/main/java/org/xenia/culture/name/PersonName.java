package org.xenia.culture.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A name in parts, as the person gave them. A part may come in several forms: `given` beside `given-informal`,
/// `surname` or `surname-prefix` and `surname-core`.
public final class PersonName {

    private final Map<FieldKey, String> values;
    private final @Nullable LanguageTag locale;

    private PersonName(Map<FieldKey, String> values, @Nullable LanguageTag locale) {
        this.values = Map.copyOf(values);
        this.locale = locale;
    }

    /// A name from parts by their CLDR names; empty parts are left out.
    ///
    /// @param parts  for example `given` = "Käthe", `surname-core` = "Brühl"
    /// @param locale the language and region the name belongs to, when that is known
    /// @throws IllegalArgumentException when a part has a name that CLDR does not know; the message is that name
    public static PersonName of(Map<String, String> parts, @Nullable LanguageTag locale) {
        Map<FieldKey, String> values = new HashMap<>();
        parts.forEach((name, value) -> {
            FieldKey key = FieldKey.find(name);
            if (key == null) {
                throw new IllegalArgumentException(name);
            }
            if (!value.isBlank()) {
                values.put(key, value.strip());
            }
        });
        return new PersonName(values, locale);
    }

    /// The language and region the name belongs to; null when nobody said.
    public @Nullable LanguageTag locale() {
        return locale;
    }

    /// True when no part is there.
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// The plain form of a part; null when the name has no such part.
    public @Nullable String find(NameField field) {
        return find(new FieldKey(field, Set.of()));
    }

    /// A form of a part that the person gave; null when the name does not have exactly this form.
    public @Nullable String find(NameField field, NameModifier form) {
        return values.get(new FieldKey(field, Set.of(form)));
    }

    /// The nearest form of what is asked: the one given with most of the modifiers, the surname put together from or
    /// taken apart into prefix and core, else the plain form.
    @Nullable
    String find(FieldKey asked) {
        Found found = nearest(asked);
        return found == null ? null : found.text();
    }

    /// Like [#find(FieldKey)], with the modifiers that are still to be applied.
    @Nullable
    Found nearest(FieldKey asked) {
        FieldKey best = null;
        for (FieldKey key : values.keySet()) {
            boolean fits = key.field() == asked.field() && asked.modifiers().containsAll(key.modifiers());
            if (fits && (best == null || better(key, best))) {
                best = key;
            }
        }
        Set<NameModifier> open = EnumSet.noneOf(NameModifier.class);
        open.addAll(asked.modifiers());
        if (best != null) {
            open.removeAll(best.modifiers());
        }
        String text = best == null ? null : values.get(best);
        if (asked.field() == NameField.SURNAME) {
            text = surname(asked, text, best);
        }
        return text == null ? null : new Found(text, open);
    }

    private @Nullable String surname(FieldKey asked, @Nullable String found, @Nullable FieldKey key) {
        String prefix = find(NameField.SURNAME, NameModifier.PREFIX);
        String core = find(NameField.SURNAME, NameModifier.CORE);
        if (asked.modifiers().contains(NameModifier.PREFIX)) {
            return prefix;
        }
        if (asked.modifiers().contains(NameModifier.CORE)) {
            return core == null && found != null && prefix != null && found.startsWith(prefix + " ")
                    ? found.substring(prefix.length() + 1)
                    : found;
        }
        if (found != null && key != null && !key.modifiers().contains(NameModifier.CORE)) {
            return found;
        }
        if (core == null) {
            return null;
        }
        return prefix == null ? core : prefix + " " + core;
    }

    private static boolean better(FieldKey one, FieldKey other) {
        int difference = one.modifiers().size() - other.modifiers().size();
        return difference > 0 || (difference == 0 && one.modifiers().contains(NameModifier.INFORMAL));
    }

    /// The same name with the given name in the surname's place: how a single name goes through a pattern that asks
    /// for a surname only.
    PersonName withGivenAsSurname() {
        Map<FieldKey, String> moved = new HashMap<>();
        values.forEach((key, value) -> {
            if (key.field() == NameField.GIVEN) {
                moved.put(key.with(NameField.SURNAME), value);
            } else if (key.field() != NameField.SURNAME) {
                moved.put(key, value);
            }
        });
        return new PersonName(moved, locale);
    }

    /// A form of a part, and the modifiers it does not meet by itself.
    record Found(String text, Set<NameModifier> open) {}
}
