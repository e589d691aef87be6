package org.xenia.server;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the server answered.
public record TestAnswer(int status, HttpResponse<String> response) {

    static TestAnswer of(HttpResponse<String> response) {
        return new TestAnswer(response.statusCode(), response);
    }

    /// The body as JSON; a missing node when it is empty.
    public JsonNode json() {
        String body = response.body();
        return body.isBlank()
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(body);
    }

    /// The text at a JSON pointer; empty when there is none.
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /// The machine code of a problem document.
    public String code() {
        return text("/code");
    }

    /// A header of the answer.
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    @Override
    public String toString() {
        return status + " " + response.body();
    }
}
