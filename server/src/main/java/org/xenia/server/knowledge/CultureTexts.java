package org.xenia.server.knowledge;

import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.knowledge.culture.FactSearch;

/// Facts, axes and channels as sentences in a language of the screens.
@Component
public class CultureTexts {

    private final FactSearch search;

    CultureTexts(FactSearch search) {
        this.search = search;
    }

    /// The value of a fact in one sentence.
    public String summary(Fact fact, LanguageTag language) {
        return search.summary(fact, language);
    }

    /// What a market or language is called.
    public String name(Pack pack, LanguageTag language) {
        return search.name(pack, language);
    }

    /// What an axis is called.
    public String axis(Value.Axis axis, LanguageTag language) {
        return search.axis(axis, language);
    }

    /// What a channel is called.
    public String channel(String code, LanguageTag language) {
        return search.channel(code, language);
    }
}
