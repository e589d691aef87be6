package org.xenia.culture.format;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;

/// Distances in time as one says them: yesterday, in 3 days.
public final class Relatives {

    /// The distance in words.
    ///
    /// @param amount negative is past
    /// @param words  say "yesterday" where the language has a word
    public String text(double amount, RelativeDateTimeUnit unit, ULocale locale, Style style, boolean words) {
        RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(
                locale, NumberFormat.getInstance(locale), style, DisplayContext.CAPITALIZATION_NONE);
        return words ? format.format(amount, unit) : format.formatNumeric(amount, unit);
    }
}
