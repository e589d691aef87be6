package org.xenia.bench.fanout;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xenia.bench.load.Crowd;
import org.xenia.bench.load.HttpConnection;
import org.xenia.bench.system.Api;
import org.xenia.bench.system.XeniaServer;
import tools.jackson.databind.json.JsonMapper;

/// Visitors of a site, each with a conversation of their own.
final class Visitors {

    private static final int SIDE_BY_SIDE = 8;

    private final XeniaServer server;
    private final String base;

    /// @param key of the web channel
    Visitors(XeniaServer server, String key) {
        this.server = server;
        this.base = "/widget/v1/" + key;
    }

    InetSocketAddress address() {
        return server.address();
    }

    String events() {
        return base + "/events";
    }

    /// Begins so many chats. Answers the header lines that name each visitor.
    List<String> begin(int count) throws Exception {
        List<List<String>> parts = Crowd.run(SIDE_BY_SIDE, worker -> {
            List<String> headers = new ArrayList<>();
            try (HttpConnection connection = new HttpConnection(server.address())) {
                for (int i = worker; i < count; i += SIDE_BY_SIDE) {
                    String body = ok(connection.send("POST", base + "/sessions", "", "{\"language\":\"es\"}"));
                    String visitor = Api.authorization(
                            JsonMapper.shared().readTree(body).get("visitor").stringValue());
                    write(connection, visitor);
                    headers.add(visitor);
                }
            }
            return headers;
        });
        return parts.stream().flatMap(List::stream).toList();
    }

    /// Writes a message as the visitor. Answers its identifier.
    UUID write(HttpConnection connection, String visitor) throws IOException {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "messageId", UUID.randomUUID().toString(), "text", "¿Cuándo llega mi pedido, por favor?"));
        String answer = ok(connection.send("POST", base + "/messages", visitor, body));
        return UUID.fromString(JsonMapper.shared().readTree(answer).get("id").stringValue());
    }

    private static String ok(HttpConnection.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException("a visitor was answered " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
