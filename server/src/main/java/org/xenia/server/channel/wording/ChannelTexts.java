package org.xenia.server.channel.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.wording.OwnTextStore.OwnText;
import org.xenia.server.channel.wording.TextUnit.Variant;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;

/// The texts of one area for one channel: the company's own before the shipped ones.
public final class ChannelTexts {

    private final ShippedTexts shipped;
    private final OwnTextStore store;
    private final TextCheck check;
    private final List<String> unshipped;
    private final int longest;
    private final Transactions transactions;

    /// The texts of an area.
    ///
    /// @param unshipped keys for which nothing is shipped
    /// @param longest of own texts, in UTF-16 units
    public ChannelTexts(
            ShippedTexts shipped,
            OwnTextStore store,
            TextCheck check,
            List<String> unshipped,
            int longest,
            Transactions transactions) {
        this.shipped = shipped;
        this.store = store;
        this.check = check;
        this.unshipped = List.copyOf(unshipped);
        this.longest = longest;
        this.transactions = transactions;
    }

    /// The languages the channel can speak: the shipped ones, then the company's further ones. Takes part
    /// in the caller's transaction.
    public List<LanguageTag> languages(UUID channel) {
        List<LanguageTag> all = new ArrayList<>(ShippedTexts.LANGUAGES);
        store.languages(channel).stream().filter(own -> !all.contains(own)).forEach(all::add);
        return all;
    }

    /// The first of the wanted languages that there are words in, else English.
    public LanguageTag choose(List<LanguageTag> wanted, List<LanguageTag> available) {
        return wanted.stream()
                .flatMap(tag -> Stream.concat(
                        available.stream().filter(tag::equals),
                        available.stream().filter(tag::readableAs)))
                .findFirst()
                .orElse(ShippedTexts.LANGUAGES.getFirst());
    }

    /// Every text in a language. Takes part in the caller's transaction.
    public Map<String, String> in(UUID channel, LanguageTag language) {
        Map<String, String> texts = new LinkedHashMap<>(shipped.in(language));
        texts.putAll(store.in(channel, language));
        return texts;
    }

    /// Every text of a channel with its variants, for those who care for them.
    public List<TextUnit> units(UUID channel) {
        Map<String, List<OwnText>> own =
                transactions.call(() -> store.list(channel)).stream().collect(Collectors.groupingBy(OwnText::key));
        List<TextUnit> units = new ArrayList<>();
        shipped.source().forEach((key, source) -> units.add(unit(key, source, own.getOrDefault(key, List.of()))));
        unshipped.forEach(key -> units.add(unit(key, "", own.getOrDefault(key, List.of()))));
        return units;
    }

    private TextUnit unit(String key, String source, List<OwnText> own) {
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
        return new TextUnit(key, first, List.copyOf(variants.values()));
    }

    /// A company's own text, or its removal when it is blank or the shipped one.
    ///
    /// @param pointer where it stands in the request
    public record Wanted(String pointer, String key, LanguageTag language, String text) {}

    /// Takes over a company's own texts, all or none.
    ///
    /// @throws Refusal naming every text at fault
    public void change(UUID channel, List<Wanted> wanted) {
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
        validation.optionalText(wanted.pointer(), wanted.text(), longest);
        validation.check(
                wanted.text().isBlank() || check.fits(wanted.key(), wanted.text(), source),
                wanted.pointer(),
                "pattern");
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
        return unshipped.contains(key) ? "" : shipped.source().get(key);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
