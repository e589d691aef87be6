package org.xenia.language.translate.engine.apertium;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.protect.MarkerStyle;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineProfile;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.language.translate.engine.Markers;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;

/// Apertium as processes of this machine. Text never leaves the house.
///
/// Directions that can be kept running are; the others, and any text on which a running pipeline breaks, go
/// through one run of the `apertium` command.
public final class ApertiumEngine implements Engine {

    private static final int PIPELINES_PER_DIRECTION = 2;
    private static final int LONGEST_TEXT = 8_000;

    private final String command;
    private final Modes modes;
    private final Duration timeout;
    private final PairSupport support;
    private final Map<String, Optional<Pipelines>> pipelines = new ConcurrentHashMap<>();

    private ApertiumEngine(String command, Modes modes, Duration timeout) {
        this.command = command;
        this.modes = modes;
        this.timeout = timeout;
        this.support = PairSupport.ofPairs(modes.names().keySet());
    }

    /// The engine of a command, or empty when it is not installed or has no direction.
    ///
    /// @param command name or path of the `apertium` command
    /// @param timeout longest time for one text
    public static Optional<ApertiumEngine> find(String command, Duration timeout) {
        try {
            Modes modes = Modes.read(command);
            return modes.names().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ApertiumEngine(command, modes, timeout));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// The engine of the `apertium` command on the path, ten seconds a text; empty when it is not installed.
    public static Optional<ApertiumEngine> findInstalled() {
        return find("apertium", Duration.ofSeconds(10));
    }

    /// How many directions are installed.
    public int directions() {
        return modes.names().size();
    }

    @Override
    public EngineProfile profile() {
        return new EngineProfile(
                "apertium", modes.version(), "self-hosted", "", false, false, MarkerStyle.PLAIN, LONGEST_TEXT, 0.6);
    }

    @Override
    public PairSupport support() {
        return support;
    }

    @Override
    public Outcome translate(EngineRequest request) {
        Optional<LanguagePair> pair = support.find(request.pair());
        if (pair.isEmpty()) {
            return new Outcome.Refused(Refusal.UNSUPPORTED_PAIR, "no installed direction for " + request.pair());
        }
        String mode = modes.names().get(pair.get());
        List<String> texts = new ArrayList<>();
        try {
            for (String text : request.texts()) {
                String dressed = Markers.dress(text, MarkerStyle.PLAIN);
                String translated = Markers.undress(translate(String.valueOf(mode), dressed), MarkerStyle.PLAIN);
                if (translated.isBlank() && !text.isBlank()) {
                    return new Outcome.Refused(Refusal.MALFORMED_ANSWER, "an empty translation");
                }
                texts.add(translated);
            }
            return new Outcome.Translated(texts, modes.version());
        } catch (IOException failure) {
            return new Outcome.Refused(Refusal.ENGINE_ERROR, String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public void close() {
        pipelines.values().forEach(running -> running.ifPresent(Pipelines::close));
    }

    private String translate(String mode, String text) throws IOException {
        Optional<Pipelines> running = pipelines.computeIfAbsent(
                mode, name -> ModeFile.find(name).map(commands -> new Pipelines(commands, PIPELINES_PER_DIRECTION)));
        if (running.isPresent()) {
            try {
                return running.get().translate(text, timeout);
            } catch (IOException broken) {
                return once(mode, text);
            }
        }
        return once(mode, text);
    }

    private String once(String mode, String text) throws IOException {
        String answer = Modes.run(List.of(command, "-u", "-f", "txt", mode), text, timeout);
        return answer.strip();
    }
}
