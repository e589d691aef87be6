package org.xenia.server.translation.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.translation.engine.EngineOpening.Opened;

/// Tries an engine with a text, whether it is switched on or not.
@Component
class EngineTrial {

    private final EngineOpening opening;
    private final EngineViews views;
    private final Catalogue catalogue;

    EngineTrial(EngineOpening opening, EngineViews views, Catalogue catalogue) {
        this.opening = opening;
        this.views = views;
        this.catalogue = catalogue;
    }

    /// How a trial went.
    ///
    /// @param text the translation; absent when there was none
    /// @param problem why, in the reader's language
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Nullable String text,
            long milliseconds,
            @Nullable String problem) {}

    Result run(ConfiguredEngine configured, String text, LanguagePair pair, LanguageTag reader) {
        return switch (opening.open(configured)) {
            case Opened.NotConfigured not -> new Result(null, 0, catalogue.text(reader, "engine." + not.code()));
            case Opened.Ready ready -> ask(ready.engine(), text, pair, reader);
        };
    }

    private Result ask(Engine engine, String text, LanguagePair pair, LanguageTag reader) {
        long start = System.nanoTime();
        Optional<LanguagePair> served = engine.support().find(pair);
        Outcome outcome = served.isEmpty()
                ? new Outcome.Refused(Refusal.UNSUPPORTED_PAIR, "")
                : engine.translate(EngineRequest.of(text, served.get()));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return switch (outcome) {
            case Outcome.Translated translated -> new Result(translated.texts().getFirst(), millis, null);
            case Outcome.Refused refused ->
                new Result(null, millis, views.sentence(refused.reason().name().toLowerCase(Locale.ROOT), reader));
        };
    }
}
