package org.xenia.server.knowledge.culture;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.Notes;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Sources;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.text.Catalogue;

/// Turns packs and facts into what staff see.
@Component
class FactPresentation {

    private final FactSearch search;
    private final Catalogue catalogue;
    private final Clock clock = Clock.systemUTC();

    FactPresentation(FactSearch search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    PackView pack(Pack pack, LanguageTag language) {
        LocalDate today = today();
        Map<Grade, Long> byGrade = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            byGrade.put(
                    grade,
                    pack.facts().stream().filter(fact -> fact.grade() == grade).count());
        }
        return new PackView(
                code(pack.kind()),
                pack.key(),
                search.name(pack, language),
                pack.facts().size(),
                byGrade,
                pack.facts().stream().filter(fact -> fact.stale(today)).count(),
                pack.facts().stream().filter(FactPresentation::own).count(),
                pack.review());
    }

    FactView fact(Pack pack, Fact fact, LanguageTag language) {
        Fact shipped = fact.shipped();
        boolean differs = shipped != null && differs(fact, shipped);
        boolean ownNote = added(fact) || (shipped != null && !shipped.note().equals(fact.note()));
        Notes.Note note = Notes.read(fact.note(), catalogue.best(language));
        return new FactView(
                fact.id(),
                new FactView.PackLine(code(pack.kind()), pack.key(), search.name(pack, language)),
                fact.topic().key(),
                catalogue.text(language, "culture.topic." + fact.topic().key()),
                Json.MAPPER.valueToTree(fact.value()),
                search.summary(fact, language),
                ownNote ? fact.note() : note.text(),
                ownNote ? null : note.language().value(),
                fact.grade(),
                fact.sources().stream().map(FactPresentation::source).toList(),
                fact.reviewed(),
                fact.owner(),
                fact.stale(today()),
                differs ? shipped(shipped, language) : null,
                added(fact));
    }

    private FactView.@Nullable Shipped shipped(@Nullable Fact fact, LanguageTag language) {
        return fact == null
                ? null
                : new FactView.Shipped(
                        Json.MAPPER.valueToTree(fact.value()),
                        Notes.read(fact.note(), catalogue.best(language)).text(),
                        search.summary(fact, language));
    }

    private static FactView.SourceLine source(String id) {
        return Sources.shipped()
                .find(id)
                .map(source -> new FactView.SourceLine(id, source.title(), source.url()))
                .orElse(new FactView.SourceLine("own", id, null));
    }

    static boolean differs(Fact fact, Fact shipped) {
        return !fact.value().equals(shipped.value()) || !fact.note().equals(shipped.note());
    }

    private static boolean own(Fact fact) {
        Fact shipped = fact.shipped();
        return added(fact) || (shipped != null && differs(fact, shipped));
    }

    static boolean added(Fact fact) {
        return fact.id().startsWith(OwnFacts.ADDED);
    }

    static String code(PackKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static @Nullable PackKind kind(@Nullable String code) {
        return List.of(PackKind.values()).stream()
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElse(null);
    }
}
