package org.xenia.server.knowledge.culture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Topic;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;

/// Which facts somebody looks for. What is absent does not narrow.
record FactFilter(
        String query,
        @Nullable PackKind kind,
        @Nullable String key,
        @Nullable Topic topic,
        @Nullable Grade grade,
        @Nullable Boolean stale) {

    /// @throws Refusal naming every parameter at fault
    static FactFilter read(
            @Nullable String query,
            @Nullable String kind,
            @Nullable String key,
            @Nullable String topic,
            @Nullable String grade,
            @Nullable Boolean stale) {
        Validation validation = new Validation();
        String words = validation.optionalText("q", query, 200);
        PackKind pack = FactPresentation.kind(blankToNull(kind));
        validation.check(blankToNull(kind) == null || pack != null, "kind", "pack_kind");
        Topic about = Topic.find(String.valueOf(topic)).orElse(null);
        validation.check(blankToNull(topic) == null || about != null, "topic", "topic");
        Grade evidence = Arrays.stream(Grade.values())
                .filter(each -> each.name().equals(String.valueOf(grade).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        validation.check(blankToNull(grade) == null || evidence != null, "grade", "grade");
        validation.refuse();
        return new FactFilter(words == null ? "" : words, pack, blankToNull(key), about, evidence, stale);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    boolean takes(FactIndex.Entry entry) {
        return (kind == null || entry.pack().kind() == kind)
                && (key == null || entry.pack().key().equals(key))
                && (topic == null || entry.fact().topic() == topic)
                && (grade == null || entry.fact().grade() == grade)
                && (stale == null || entry.fact().stale(LocalDate.now(ZoneOffset.UTC)) == stale);
    }
}
