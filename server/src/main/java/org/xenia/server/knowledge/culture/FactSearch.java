package org.xenia.server.knowledge.culture;

import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.knowledge.culture.FactIndex.Entry;

/// Finds facts by words in any language of the screens, and says them in it. Kept in memory for as long
/// as the packs of a workspace stay the same.
@Component
public class FactSearch {

    private final Catalogue catalogue;
    private final Map<Packs, Map<LanguageTag, FactIndex>> indexes = Collections.synchronizedMap(new WeakHashMap<>());

    FactSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private FactIndex index(Packs packs, LanguageTag language) {
        LanguageTag best = catalogue.best(language);
        Map<LanguageTag, FactIndex> made = indexes.computeIfAbsent(packs, unused -> new ConcurrentHashMap<>());
        FactIndex known = made.get(best);
        if (known == null) {
            FactIndex ready = packs == Packs.shipped() ? null : index(Packs.shipped(), best);
            known = new FactIndex(packs, catalogue, best, ready);
            made.put(best, known);
        }
        return known;
    }

    /// Facts that hold all the words, the likeliest first; all facts for a blank query.
    List<Entry> search(Packs packs, LanguageTag language, String query) {
        return index(packs, language).search(query);
    }

    /// All facts, as entries.
    List<Entry> all(Packs packs, LanguageTag language) {
        return index(packs, language).all();
    }

    /// The value of a fact in one sentence.
    public String summary(Fact fact, LanguageTag language) {
        Entry shipped = index(Packs.shipped(), language).find(fact.id());
        return shipped != null && shipped.fact().equals(fact)
                ? shipped.summary()
                : new FactSummary(catalogue, language).of(fact);
    }

    /// What a market or language is called.
    public String name(Pack pack, LanguageTag language) {
        return FactIndex.packName(
                pack, ULocale.forLanguageTag(catalogue.best(language).value()));
    }

    /// What an axis is called.
    public String axis(Value.Axis axis, LanguageTag language) {
        return new FactSummary(catalogue, language).axis(axis);
    }

    /// What a channel is called.
    public String channel(String code, LanguageTag language) {
        return new FactSummary(catalogue, language).channel(code);
    }
}
