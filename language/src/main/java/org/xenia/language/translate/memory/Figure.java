package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;

/// A piece of a segment that changes from one message to the next while the sentence stays: a figure, an address, an
/// id, a placeholder, a name.
///
/// @param start first UTF-16 code unit
/// @param end after the last
/// @param sort what it is
/// @param text as it stands
public record Figure(int start, int end, Sort sort, String text) {

    /// What a figure is.
    public enum Sort {
        /// A number with its separators, in any digits.
        NUMBER,
        /// Anything that must come out byte for byte: placeholder, tag, address, id, code.
        VERBATIM,
        /// A capitalised word inside a sentence.
        NAME
    }

    private static final Protector PROTECTOR = new Protector();
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,'’٫٬\\u00a0\\u202f]\\p{Nd}+){0,60}");

    /// The figures of a text, sorted, not overlapping. Names are no part of it.
    static List<Figure> list(String text) {
        List<Figure> figures = new ArrayList<>();
        int done = 0;
        for (Token token : PROTECTOR.find(text)) {
            if (token.kind().verbatim() && token.kind() != Kind.PHONE) {
                addNumbers(figures, text, done, token.start());
                figures.add(new Figure(token.start(), token.end(), Sort.VERBATIM, token.text()));
                done = token.end();
            }
        }
        addNumbers(figures, text, done, text.length());
        return figures;
    }

    private static void addNumbers(List<Figure> figures, String text, int start, int end) {
        Matcher numbers = NUMBER.matcher(text).region(start, end);
        while (numbers.find()) {
            figures.add(new Figure(numbers.start(), numbers.end(), Sort.NUMBER, numbers.group()));
        }
    }
}
