package org.xenia.server.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is wrong before any route is reached is a problem document in the caller's language too.
class EdgeProblemsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/conversations/%00", "/%00", "/api/v1/customers/a%2fb", "/api/v1/x;y=1/z"})
    void anAddressTheWebServerItselfRefusesIsAProblemInTheReadersLanguage(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.get("code").stringValue()).isEqualTo("invalid_request");
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        assertThat(answer)
                .contains("Content-Language: de")
                .doesNotContain("Tomcat")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBodyInPiecesThatGoesOnBeyondTheLimitIsTooLarge(boolean idempotent) throws Exception {
        TestShop shop = TestShop.open();
        String token = shop.company().token("messages:write");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        TestServer.get().uri("/api/v1/channels/" + shop.channel() + "/messages"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fr")
                .header("Authorization", "Bearer " + token)
                // A publisher of unknown length sends in chunks.
                .POST(BodyPublishers.ofInputStream(() -> message(1_200_000)));
        if (idempotent) {
            request.header("Idempotency-Key", "large");
        }

        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("code").stringValue())
                .isEqualTo("too_large");
    }

    private static InputStream message(int length) {
        String json = "{\"messageId\":\"1\",\"customer\":{\"id\":\"1\"},\"text\":\"" + "a".repeat(length) + "\"}";
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", TestServer.get().uri("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
