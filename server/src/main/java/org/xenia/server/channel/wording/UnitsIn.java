package org.xenia.server.channel.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.wording.ChannelTexts.Wanted;
import org.xenia.server.kernel.Validation;

/// Texts as an administrator wants them. What a `GET` answered may be sent back; only own variants count.
public record UnitsIn(@Nullable List<UnitIn> units) {

    /// One text in some languages.
    public record UnitIn(
            @Nullable String key,
            @Nullable Object source,
            @Nullable List<VariantIn> variants) {}

    /// The text in a language; a blank one brings the shipped text back.
    public record VariantIn(
            @Nullable String language,
            @Nullable String text,
            @Nullable String status) {}

    /// What is wanted, text by text.
    ///
    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    public List<Wanted> wanted() {
        Validation validation = new Validation();
        List<Wanted> wanted = new ArrayList<>();
        List<UnitIn> all = units == null ? List.of() : units;
        for (int i = 0; i < all.size(); i++) {
            UnitIn unit = all.get(i);
            String key = validation.text("/units/" + i + "/key", unit.key(), 100);
            List<VariantIn> variants = unit.variants() == null ? List.of() : unit.variants();
            for (int j = 0; j < variants.size(); j++) {
                String pointer = "/units/" + i + "/variants/" + j;
                VariantIn variant = variants.get(j);
                LanguageTag language = validation.language(pointer + "/language", variant.language());
                wanted.add(new Wanted(pointer + "/text", key, language, variant.text() == null ? "" : variant.text()));
            }
        }
        validation.refuse();
        return wanted;
    }
}
