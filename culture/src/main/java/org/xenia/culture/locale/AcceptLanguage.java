package org.xenia.culture.locale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xenia.language.LanguageTag;

/// The languages a browser asks for (RFC 9110, 12.5.4).
///
/// @param ranges most wanted first
record AcceptLanguage(List<Range> ranges) {

    /// One wish.
    ///
    /// @param tag    the language
    /// @param weight 0 to 1
    record Range(LanguageTag tag, double weight) {}

    /// Reads the header; what is malformed, a star, or refused by weight zero falls away.
    static AcceptLanguage parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            String[] words = part.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
            LanguageTag tag = LanguageTag.find(words[0]);
            double weight = words.length == 2 ? weight(words[1]) : 1;
            if (tag != null && !tag.undetermined() && !words[0].equals("*") && weight > 0) {
                ranges.add(new Range(tag, weight));
            }
        }
        ranges.sort(Comparator.comparingDouble(Range::weight).reversed());
        return new AcceptLanguage(List.copyOf(ranges));
    }

    private static double weight(String text) {
        try {
            return Math.clamp(Double.parseDouble(text.strip()), 0, 1);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
