package org.xenia.language.translate.engine;

import java.util.function.Function;
import org.xenia.language.protect.MarkerStyle;

/// An engine of the tests, whose answers a test decides.
public record TestEngine(EngineProfile profile, PairSupport support, Function<EngineRequest, Outcome> answers)
        implements Engine {

    /// An engine inside the house for any pair.
    public static TestEngine inside(String name, Function<EngineRequest, Outcome> answers) {
        return new TestEngine(profile(name, false), PairSupport.ANY, answers);
    }

    /// An engine outside the house for any pair.
    public static TestEngine outside(String name, Function<EngineRequest, Outcome> answers) {
        return new TestEngine(profile(name, true), PairSupport.ANY, answers);
    }

    /// An engine for some pairs that puts the target's tag before each text.
    public static TestEngine pairs(String name, LanguagePair... pairs) {
        return new TestEngine(
                profile(name, false),
                PairSupport.ofPairs(java.util.Set.of(pairs)),
                request -> new Outcome.Translated(request.texts().stream()
                        .map(text -> request.pair().to() + ":" + text)
                        .toList()));
    }

    /// Answers each text by a function.
    public static Function<EngineRequest, Outcome> each(Function<String, String> translation) {
        return request ->
                new Outcome.Translated(request.texts().stream().map(translation).toList());
    }

    @Override
    public Outcome translate(EngineRequest request) {
        return answers.apply(request);
    }

    private static EngineProfile profile(String name, boolean outside) {
        return new EngineProfile(
                name, "1", "Tester", outside ? "US" : "", outside, false, MarkerStyle.BRACKET, 10_000, 0.8);
    }
}
