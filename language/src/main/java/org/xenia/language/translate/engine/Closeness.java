package org.xenia.language.translate.engine;

import org.xenia.language.LanguageTag;

/// How well one tag stands for another that the same reader can read.
final class Closeness {

    private Closeness() {}

    /// 3 the same tag, 2 no region on one side, 1 another region.
    static int of(LanguageTag asked, LanguageTag offered) {
        if (asked.equals(offered) || asked.region().equals(offered.region())) {
            return 3;
        }
        return offered.region().isEmpty() || asked.region().isEmpty() ? 2 : 1;
    }
}
