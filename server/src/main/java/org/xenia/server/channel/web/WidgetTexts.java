package org.xenia.server.channel.web;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.web.OwnTextStore.OwnText;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Among;

/// The widget's words for one channel: the company's own before the shipped ones, in the language that
/// suits the visitor best.
@Component
class WidgetTexts {

    /// Words beside the launcher. Nothing is shipped for it: without a company's own the button stands alone.
    static final String LAUNCHER = "launcher.title";

    private static final int MAX_TEXT = 500;

    private final ShippedTexts shipped;
    private final OwnTextStore store;
    private final Transactions transactions;

    WidgetTexts(ShippedTexts shipped, OwnTextStore store, Transactions transactions) {
        this.shipped = shipped;
        this.store = store;
        this.transactions = transactions;
    }

    /// One text with what stands for it in each language.
    record Unit(String key, Variant source, List<Variant> variants) {}

    /// @param status `shipped`, `own`, or `outdated`: own, and what it replaced has changed since
    record Variant(
            LanguageTag language,
            String text,
            @Among({"shipped", "own", "outdated"}) String status) {}

    /// The languages the channel can be shown in: the shipped ones, then the company's further ones.
    List<LanguageTag> languages(UUID channel) {
        List<LanguageTag> all = new ArrayList<>(ShippedTexts.LANGUAGES);
        store.languages(channel).stream().filter(own -> !all.contains(own)).forEach(all::add);
        return all;
    }

    /// The first of the wanted languages that there are words in, else English.
    LanguageTag choose(List<LanguageTag> wanted, List<LanguageTag> available) {
        return wanted.stream()
                .flatMap(tag -> Stream.concat(
                        available.stream().filter(tag::equals),
                        available.stream().filter(tag::readableAs)))
                .findFirst()
                .orElse(ShippedTexts.LANGUAGES.getFirst());
    }

    /// Every text in a language.
    Map<String, String> in(UUID channel, LanguageTag language) {
        Map<String, String> texts = new LinkedHashMap<>(shipped.in(language));
        texts.putAll(store.in(channel, language));
        return texts;
    }

    /// Every text of a channel with its variants, for those who care for them.
    List<Unit> units(UUID channel) {
        Map<String, List<OwnText>> own =
                transactions.call(() -> store.list(channel)).stream().collect(Collectors.groupingBy(OwnText::key));
        List<Unit> units = new ArrayList<>();
        shipped.source().forEach((key, source) -> units.add(unit(key, source, own.getOrDefault(key, List.of()))));
        units.add(unit(LAUNCHER, "", own.getOrDefault(LAUNCHER, List.of())));
        return units;
    }

    private Unit unit(String key, String source, List<OwnText> own) {
        Map<LanguageTag, Variant> variants = new LinkedHashMap<>();
        if (!source.isEmpty()) {
            for (LanguageTag language : ShippedTexts.LANGUAGES) {
                String text = shipped.in(language).getOrDefault(key, source);
                variants.put(language, new Variant(language, text, "shipped"));
            }
        }
        for (OwnText text : own) {
            String status = text.sourceHash().equals(hash(source)) ? "own" : "outdated";
            variants.put(text.language(), new Variant(text.language(), text.text(), status));
        }
        Variant first = new Variant(ShippedTexts.LANGUAGES.getFirst(), source, "shipped");
        return new Unit(key, first, List.copyOf(variants.values()));
    }

    /// A company's own text, or its removal when it is blank or the shipped one.
    record Wanted(String pointer, String key, LanguageTag language, String text) {}

    /// Takes over a company's own texts, all or none.
    ///
    /// @throws Refusal naming every text at fault
    void change(UUID channel, List<Wanted> wanted) {
        Validation validation = new Validation();
        wanted.forEach(text -> check(text, validation));
        validation.refuse();
        transactions.run(() -> wanted.forEach(text -> put(channel, text)));
    }

    private void check(Wanted wanted, Validation validation) {
        String source = source(wanted.key());
        if (source == null) {
            validation.add(wanted.pointer(), "unknown");
            return;
        }
        validation.optionalText(wanted.pointer(), wanted.text(), MAX_TEXT);
        validation.check(
                wanted.text().isBlank() || TextPattern.fits(wanted.text(), source), wanted.pointer(), "pattern");
    }

    private void put(UUID channel, Wanted wanted) {
        String source = String.valueOf(source(wanted.key()));
        if (wanted.text().isBlank() || wanted.text().equals(shippedIn(wanted))) {
            store.remove(channel, wanted.language(), wanted.key());
        } else {
            store.put(channel, new OwnText(wanted.key(), wanted.language(), wanted.text(), hash(source)));
        }
    }

    private @Nullable String shippedIn(Wanted wanted) {
        return ShippedTexts.LANGUAGES.contains(wanted.language())
                ? shipped.in(wanted.language()).get(wanted.key())
                : null;
    }

    private @Nullable String source(String key) {
        return key.equals(LAUNCHER) ? "" : shipped.source().get(key);
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(RandomKey.hash(text), 0, 8);
    }
}
