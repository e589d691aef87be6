package org.xenia.server.kernel.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The document that the console's types are generated from is the one that is served.
class ContractTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi.json");
    private static final Path SERVED = Path.of("target", "openapi.json");

    private static JsonNode served() {
        TestAnswer answer = TestServer.get().browser().get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    @Test
    @DisplayName("docs/openapi.json is the served document; else: cp server/target/openapi.json docs/, npm run api")
    void committedDocumentIsTheServedOne() throws IOException {
        JsonNode served = served();
        Files.writeString(
                SERVED, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(served) + "\n");

        JsonNode committed = JsonMapper.shared().readTree(Files.readString(COMMITTED));

        assertThat(names(committed.path("paths"))).isEqualTo(names(served.path("paths")));
        for (String name : names(served.at("/components/schemas"))) {
            assertThat(committed.at("/components/schemas/" + name))
                    .as(name)
                    .isEqualTo(served.at("/components/schemas/" + name));
        }
        assertThat(committed).isEqualTo(served);
    }

    @Test
    void itSaysWhatIsAlwaysThereWhatMayBeLeftOutAndWhatMayBeNull() {
        JsonNode schemas = served().at("/components/schemas");
        JsonNode message = schemas.path("Message");
        assertThat(texts(message.path("required")))
                .contains("original", "translations")
                .doesNotContain("language");
        assertThat(texts(message.at("/properties/direction/enum"))).containsExactly("in", "out", "internal");
        JsonNode methods = schemas.path("OidcMethods");
        assertThat(texts(methods.path("required"))).contains("oidc");
        assertThat(methods.at("/properties/oidc/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(texts(schemas.at("/Problem/required")))
                .contains("code", "title")
                .doesNotContain("errors");
        assertThat(texts(schemas.at("/SessionSignInBody/required"))).containsExactly("email", "password");
    }

    @Test
    void everyOperationNamesWhatARefusalLooksLikeAndHowCallersProveWhoTheyAre() {
        JsonNode document = served();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    String name = operation.path("operationId").asString();
                    assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                            .as(name)
                            .isTrue();
                    assertThat(name).matches("[a-zA-Z]+_[a-zA-Z]+");
                }));
        assertThat(document.at("/paths/~1api~1v1~1me/get/security/0").has("session"))
                .isTrue();
        assertThat(document.at("/paths/~1api~1v1~1setup/get").has("security")).isFalse();
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
