package org.xenia.culture.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xenia.language.LanguageTag;

/// All packs, each read when it is first asked for. Immutable once read; a workspace's own facts are laid over by
/// [#with].
public final class Packs {

    private static final Packs SHIPPED = new Packs(Map.of(), List.of());

    private final Map<String, OwnFact> own;
    private final List<AddedFact> added;
    private final Map<String, Optional<Pack>> read = new ConcurrentHashMap<>();

    private Packs(Map<String, OwnFact> own, List<AddedFact> added) {
        this.own = own;
        this.added = added;
    }

    /// What we ship.
    public static Packs shipped() {
        return SHIPPED;
    }

    /// What we ship, with a workspace's own facts in the place of ours.
    ///
    /// @param facts by the id of the fact
    public static Packs with(Map<String, OwnFact> facts) {
        return with(facts, List.of());
    }

    /// What we ship, with a workspace's own facts in the place of ours and its additions after ours.
    ///
    /// @param facts by the id of the fact
    /// @param added in the order in which they are shown
    public static Packs with(Map<String, OwnFact> facts, List<AddedFact> added) {
        return facts.isEmpty() && added.isEmpty() ? SHIPPED : new Packs(Map.copyOf(facts), List.copyOf(added));
    }

    /// All packs, markets first, each kind in alphabetical order.
    public List<Pack> all() {
        return Stream.concat(
                        Index.MARKETS.stream().flatMap(key -> pack("market/" + key).stream()),
                        Index.LANGUAGES.stream().flatMap(key -> pack("language/" + key).stream()))
                .toList();
    }

    /// The pack with exactly this key.
    public Optional<Pack> find(PackKind kind, String key) {
        boolean market = kind == PackKind.MARKET;
        return (market ? Index.MARKETS : Index.LANGUAGES).contains(key)
                ? pack((market ? "market/" : "language/") + key)
                : Optional.empty();
    }

    /// The fact with this id, in whichever pack it is.
    public Optional<Fact> findFact(String id) {
        return all().stream().flatMap(pack -> pack.find(id).stream()).findFirst();
    }

    /// Codes of the markets there are packs for, in alphabetical order.
    public static List<String> markets() {
        return Index.MARKETS;
    }

    /// Tags of the languages there are packs for, in alphabetical order.
    public static List<String> languages() {
        return Index.LANGUAGES;
    }

    /// The pack of a market.
    ///
    /// @param code ISO 3166-1 alpha-2
    public Optional<Pack> market(String code) {
        String key = code.toUpperCase(Locale.ROOT);
        return Index.MARKETS.contains(key) ? pack("market/" + key) : Optional.empty();
    }

    /// The pack nearest to a language: `pt-BR` before `pt`, `zh-Hant` for `zh-TW`. Never one in another script.
    public Optional<Pack> language(LanguageTag language) {
        for (String key : candidates(language)) {
            if (Index.LANGUAGES.contains(key)) {
                return pack("language/" + key);
            }
        }
        return Optional.empty();
    }

    private static List<String> candidates(LanguageTag tag) {
        String language = tag.language();
        String script = tag.script();
        String region = tag.region();
        return List.of(
                tag.value(),
                language + "-" + script + "-" + region,
                language + "-" + region,
                language + "-" + script,
                LanguageTag.of(language).script().equals(script) ? language : "");
    }

    private Optional<Pack> pack(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private Optional<Pack> read(String name) {
        if (this != SHIPPED) {
            return SHIPPED.pack(name).map(this::overlaid);
        }
        return Optional.of(PackReader.read(name + ".yaml"));
    }

    private Pack overlaid(Pack pack) {
        Stream<Fact> additions = added.stream()
                .filter(addition ->
                        addition.kind() == pack.kind() && addition.key().equals(pack.key()))
                .map(AddedFact::fact);
        List<Fact> facts = Stream.concat(pack.facts().stream(), additions)
                .map(this::overlaid)
                .toList();
        return new Pack(pack.kind(), pack.key(), pack.review(), facts);
    }

    private Fact overlaid(Fact fact) {
        OwnFact change = own.get(fact.id());
        if (change == null) {
            return fact;
        }
        Value value = change.value() == null ? null : fact.topic().read(change.value());
        return fact.overriddenBy(value, change.note(), change.on(), change.by());
    }

    // A jar cannot list its folders, so the packs are listed in a file; a test holds it against the folders.
    private static final class Index {
        private static final List<String> MARKETS = lines("market/index.txt");
        private static final List<String> LANGUAGES = lines("language/index.txt");

        private static List<String> lines(String file) {
            try (InputStream in = Objects.requireNonNull(Packs.class.getResourceAsStream(file))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
