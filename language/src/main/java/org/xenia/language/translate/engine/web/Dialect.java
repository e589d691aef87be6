package org.xenia.language.translate.engine.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.EngineProfile;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.databind.JsonNode;

/// How one service is asked and read.
interface Dialect {

    EngineProfile profile();

    /// How many texts one call may hold.
    int batch();

    /// The calls that tell the languages; none when the service takes any.
    List<Call> languages();

    /// Reads the answers of [#languages()], in the same order.
    ///
    /// @throws MalformedAnswer when they are not what the service's interface promises
    PairSupport readLanguages(List<JsonNode> answers);

    /// The call that translates. Texts hold markers in plain dress.
    Call translate(EngineRequest request);

    /// Reads the answer to `request`.
    ///
    /// @throws MalformedAnswer when it is not what the service's interface promises
    List<String> read(JsonNode answer, EngineRequest request);

    /// What an error of the service means, when the status alone does not say.
    default Optional<Refusal> explain(int status, JsonNode body) {
        return Optional.empty();
    }

    /// What the answer says about version or model.
    default @Nullable String version(JsonNode answer) {
        return null;
    }
}
