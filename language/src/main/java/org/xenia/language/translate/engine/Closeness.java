package org.xenia.language.translate.engine;

import com.ibm.icu.util.ULocale;
import org.xenia.language.LanguageTag;

/// How well one tag stands for another that the same reader can read.
final class Closeness {

    private Closeness() {}

    /// 4 the same region, 3 the region most readers of the bare language live in, 2 no region on one side,
    /// 1 another region.
    static int of(LanguageTag asked, LanguageTag offered) {
        if (asked.region().equals(offered.region())) {
            return 4;
        }
        if (likelyRegion(asked).equals(likelyRegion(offered))) {
            return 3;
        }
        return offered.region().isEmpty() || asked.region().isEmpty() ? 2 : 1;
    }

    private static String likelyRegion(LanguageTag tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag.value())).getCountry();
    }
}
