package org.xenia.server.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xenia.language.tool.Lines;
import org.xenia.server.kernel.settings.SettingsReader;

/// A short life of the whole program on a scratch directory, from which the virtual machine learns which
/// classes a start needs. It stores them as an ahead-of-time cache, and later starts read that instead of
/// parsing class files.
final class Training {

    /// Public routes of different kinds: a page, a sign-in question, an unknown address, health.
    private static final List<String> PATHS = List.of(
            "/", "/widget/widget.js", "/api/v1/setup", "/api/v1/me", "/api/v1/conversations", "/actuator/health");

    /// Has a field for every tool; each leaves the others' alone.
    private static final String LINE = """
            {"text":"¿Dónde está mi pedido 4711?","from":"es","to":"en","language":"es","locale":"es","country":"ES",\
            "kind":"date","value":"2026-03-04","name":{"given":"Ana","surname":"Vega"}}""";

    private Training() {}

    /// Starts, serves a few requests, answers a line with each tool and stops.
    ///
    /// @param arguments the scratch directory
    static void run(List<String> arguments) throws IOException, InterruptedException {
        Path scratch = Path.of(arguments.getFirst());
        List<String> flags = List.of("--data-dir", scratch.toString(), "--port", "0");
        try (Server server = Server.start(SettingsReader.read(flags, Map.of()));
                HttpClient browser = HttpClient.newHttpClient()) {
            for (String path : PATHS) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + path);
                browser.send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html, application/json")
                                .build(),
                        BodyHandlers.discarding());
            }
        }
    }

    /// Answers a line with each tool: what a tool needs is a small part of the whole, and is kept in a
    /// cache of its own.
    static void tools() throws IOException {
        for (String name : Tools.plainNames()) {
            byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
            Lines.stream(Tools.get(name, List.of()), new ByteArrayInputStream(line), OutputStream.nullOutputStream());
        }
    }
}
