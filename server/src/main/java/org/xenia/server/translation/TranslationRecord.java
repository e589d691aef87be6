package org.xenia.server.translation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.Translation;
import org.xenia.language.translate.Translator;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Severity;
import org.xenia.language.translate.memory.MemoryMatch;
import org.xenia.language.translate.terms.TermHit;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.conversation.MessageTranslation.CheckFault;
import org.xenia.server.conversation.MessageTranslation.CheckResult;
import org.xenia.server.conversation.MessageTranslation.Editor;
import org.xenia.server.conversation.MessageTranslation.MemoryHit;

/// Writes what the language library says about a translation as the house keeps it.
public final class TranslationRecord {

    private TranslationRecord() {}

    /// The record of a finished translation.
    public static MessageTranslation ready(Translation translation, LanguageTag language, Instant at) {
        boolean made = !translation.engine().equals(Translation.NO_ENGINE);
        return new MessageTranslation(
                language.value(),
                translation.text(),
                made ? translation.engine() : null,
                translation.version().isEmpty() ? null : translation.version(),
                translation.confidence(),
                terms(translation.terms()),
                memory(translation.memory()),
                checks(translation.checks()),
                "ready",
                null,
                null,
                at);
    }

    /// The record of what could not be translated.
    public static MessageTranslation missing(Obstacle obstacle, LanguageTag language, Instant at) {
        return new MessageTranslation(
                language.value(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                obstacle.status(),
                obstacle.code(),
                null,
                at);
    }

    /// The record of a translation that a person wrote or changed.
    ///
    /// @param base what a machine had made of it, when it is known
    public static MessageTranslation edited(
            String text,
            @Nullable MessageTranslation base,
            LanguageTag language,
            List<Check> checks,
            @Nullable UUID editor,
            Instant at) {
        return new MessageTranslation(
                language.value(),
                text,
                base == null ? null : base.engine(),
                base == null ? null : base.version(),
                null,
                base == null ? List.of() : base.terms(),
                base == null ? null : base.memory(),
                checks(checks),
                "ready",
                null,
                editor == null ? null : new Editor(editor, null),
                at);
    }

    private static List<MessageTranslation.TermHit> terms(List<TermHit> hits) {
        return hits.stream()
                .map(hit ->
                        new MessageTranslation.TermHit(hit.text(), hit.term().rendering()))
                .distinct()
                .toList();
    }

    private static @Nullable MemoryHit memory(@Nullable MemoryMatch match) {
        return match == null
                ? null
                : new MemoryHit(match.segment().source(), match.target(), match.score(), match.exact());
    }

    private static List<CheckResult> checks(List<Check> checks) {
        // Whether there is a translation at all is the status; it is no check of its text.
        return checks.stream()
                .filter(check -> !check.name().equals(Translator.TRANSLATED))
                .map(check -> new CheckResult(
                        check.name(),
                        check.ok(),
                        check.detail(),
                        check.severity() == Severity.BLOCKING,
                        check.faults().stream()
                                .map(fault -> new CheckFault(fault.code(), fault.data()))
                                .toList()))
                .toList();
    }
}
