package org.xenia.bench.system;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.xenia.bench.load.HttpConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caller of the API who reads and writes JSON: signed in like a browser, or with a token like a program.
public final class Api implements AutoCloseable {

    private final HttpConnection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String authorization = "";

    /// A stranger.
    public Api(InetSocketAddress address) throws IOException {
        connection = new HttpConnection(address);
    }

    /// A program.
    public Api(InetSocketAddress address, String token) throws IOException {
        this(address);
        authorization = authorization(token);
    }

    /// The header line that shows a token.
    public static String authorization(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /// Reads.
    public JsonNode get(String path) throws IOException {
        return send("GET", path, Map.of());
    }

    /// Sends.
    public JsonNode post(String path, Map<String, ?> body) throws IOException {
        return send("POST", path, body);
    }

    private JsonNode send(String method, String path, Map<String, ?> body) throws IOException {
        String json = method.equals("GET") ? "" : JsonMapper.shared().writeValueAsString(body);
        HttpConnection.Answer answer = connection.send(method, path, headers(), json);
        answer.head().lines().filter(line -> line.startsWith("Set-Cookie:")).forEach(this::keep);
        if (answer.status() >= 300) {
            throw new IOException(method + " " + path + " answered " + answer.status() + " " + answer.body());
        }
        return answer.body().isEmpty()
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(answer.body());
    }

    /// The header lines that say who asks.
    public String headers() {
        if (cookies.isEmpty()) {
            return authorization;
        }
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return authorization + "Cookie: " + all + "\r\nX-XSRF-TOKEN: " + cookies.getOrDefault("XSRF-TOKEN", "")
                + "\r\n";
    }

    private void keep(String line) {
        String[] cookie = line.substring(11).trim().split(";", 2)[0].split("=", 2);
        cookies.put(cookie[0], cookie[1]);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
