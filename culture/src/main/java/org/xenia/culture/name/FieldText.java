package org.xenia.culture.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes one field with its modifiers in a locale: initials, monograms, capitals.
///
/// @param locale   whose rules for words and letter case hold
/// @param initial  how one initial is written: `{0}.`
/// @param sequence how two initials stand together: `{0} {1}`
record FieldText(ULocale locale, String initial, String sequence) {

    /// The text of the field; null when the name does not have it.
    @Nullable
    String text(PersonName name, FieldKey key) {
        PersonName.Found found = name.nearest(key);
        if (found == null) {
            return null;
        }
        String text = found.text();
        Set<NameModifier> open = found.open();
        if (open.contains(NameModifier.INITIAL)) {
            text = open.contains(NameModifier.RETAIN) ? retaining(text) : initials(text);
        }
        if (open.contains(NameModifier.MONOGRAM)) {
            text = firstLetter(text);
        }
        if (open.contains(NameModifier.ALL_CAPS)) {
            text = UCharacter.toUpperCase(locale, text);
        }
        return open.contains(NameModifier.INITIAL_CAP) ? capitalised(text) : text;
    }

    private String initials(String text) {
        String result = "";
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (Character.isLetter(text.codePointAt(start))) {
                String one = initialOf(text.substring(start, end));
                result =
                        result.isEmpty() ? one : sequence.replace("{0}", result).replace("{1}", one);
            }
            start = end;
        }
        return result;
    }

    /// Initials with the hyphens between them: J.-P. of Jean-Pierre.
    private String retaining(String text) {
        StringBuilder result = new StringBuilder();
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            boolean inner = inWord && !Character.isWhitespace(letter) && letter != '-';
            boolean part = inner || Character.isLetter(letter);
            if (part && !inWord) {
                result.append(initialOf(text.substring(at)));
            } else if (!part) {
                result.appendCodePoint(letter);
            }
            inWord = part;
            at += Character.charCount(letter);
        }
        return result.toString();
    }

    private String initialOf(String word) {
        return initial.replace("{0}", firstLetter(word));
    }

    private String firstLetter(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(locale);
        letters.setText(text);
        int end = letters.next();
        return end == BreakIterator.DONE ? "" : text.substring(0, end);
    }

    private String capitalised(String text) {
        String first = firstLetter(text);
        return UCharacter.toTitleCase(locale, first, null) + text.substring(first.length());
    }
}
