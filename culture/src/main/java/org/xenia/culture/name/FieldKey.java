package org.xenia.culture.name;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A field with its modifiers, written `surname-prefix-initialCap`.
///
/// @param field     which part of the name
/// @param modifiers what is asked of it
record FieldKey(NameField field, Set<NameModifier> modifiers) {

    FieldKey {
        modifiers = Set.copyOf(modifiers);
    }

    /// Reads a key; null when the field or a modifier is unknown.
    static @Nullable FieldKey find(String text) {
        String[] parts = text.trim().split("-", -1);
        NameField field = NameField.find(parts[0].toLowerCase(Locale.ROOT));
        if (field == null) {
            return null;
        }
        Set<NameModifier> modifiers = EnumSet.noneOf(NameModifier.class);
        for (int i = 1; i < parts.length; i++) {
            NameModifier modifier = NameModifier.find(parts[i]);
            if (modifier == null) {
                return null;
            }
            modifiers.add(modifier);
        }
        return new FieldKey(field, modifiers);
    }

    FieldKey with(NameField other) {
        return new FieldKey(other, modifiers);
    }
}
