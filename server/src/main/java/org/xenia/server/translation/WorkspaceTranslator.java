package org.xenia.server.translation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xenia.language.translate.Translation;
import org.xenia.language.translate.TranslationRequest;
import org.xenia.language.translate.Translator;
import org.xenia.language.translate.engine.Engines;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.server.translation.engine.EngineHealth;
import org.xenia.server.translation.engine.EngineSet;
import org.xenia.server.translation.engine.WorkspaceEngines;
import org.xenia.server.translation.memory.WorkspaceMemory;
import org.xenia.server.translation.term.WorkspaceTerms;
import org.xenia.server.translation.transfer.TransferLog;

/// Translates with the engines, terms and memory of the current workspace, writes down what left the house,
/// and watches how the engines do.
@Component
public class WorkspaceTranslator {

    private final WorkspaceEngines engines;
    private final WorkspaceTerms terms;
    private final WorkspaceMemory memory;
    private final TransferLog transfers;
    private final EngineHealth health;

    WorkspaceTranslator(
            WorkspaceEngines engines,
            WorkspaceTerms terms,
            WorkspaceMemory memory,
            TransferLog transfers,
            EngineHealth health) {
        this.engines = engines;
        this.terms = terms;
        this.memory = memory;
        this.transfers = transfers;
        this.health = health;
    }

    /// What became of a request.
    ///
    /// @param obstacle why not all of the text is translated; null when it is
    public record Result(Translation translation, @Nullable Obstacle obstacle) {}

    /// Translates a text. May take as long as an engine takes.
    ///
    /// @param conversation for whose sake, for the register of transfers
    /// @throws IllegalStateException inside a transaction: it would be held open as long
    public Result translate(TranslationRequest request, @Nullable UUID conversation) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("engines are never asked inside a transaction");
        }
        EngineSet set = engines.get();
        Translation translation = new Translator(set.engines(), terms.get(), memory).translate(request);
        transfers.record(translation.transfers(), set, conversation);
        health.observe(set);
        return new Result(translation, translation.incomplete() ? obstacle(set.engines(), request) : null);
    }

    private static Obstacle obstacle(Engines engines, TranslationRequest request) {
        if (engines.states().isEmpty()) {
            return Obstacle.NO_ENGINE;
        }
        return engines.listRoutes(new LanguagePair(request.from(), request.to()))
                        .isEmpty()
                ? Obstacle.NO_PAIR
                : Obstacle.ENGINES_FAILED;
    }
}
