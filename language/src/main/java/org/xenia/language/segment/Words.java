package org.xenia.language.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/// The words of a text by ICU's rules and dictionaries, so that Thai, Khmer, Chinese and Japanese are
/// counted in words too. Punctuation and spaces are no words.
public final class Words {

    private static final BreakIterator PROTOTYPE = BreakIterator.getWordInstance(ULocale.ROOT);

    private Words() {}

    /// The words in order.
    public static List<String> list(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = over(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(text.substring(start, end));
            }
        }
        return words;
    }

    /// How many words there are.
    public static int count(String text) {
        int count = 0;
        BreakIterator breaks = over(text);
        breaks.first();
        while (breaks.next() != BreakIterator.DONE) {
            count += breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER ? 1 : 0;
        }
        return count;
    }

    private static BreakIterator over(String text) {
        BreakIterator breaks = PROTOTYPE.clone();
        breaks.setText(text);
        return breaks;
    }
}
