package org.xenia.server;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// A caller of the API: keeps cookies and shows the token against forged requests as the console does, or
/// shows an API token as a program does.
public final class TestBrowser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    TestBrowser(URI base) {
        this.base = base;
    }

    /// A caller of a server of any process.
    public static TestBrowser at(URI base) {
        return new TestBrowser(base);
    }

    /// Sends this header with every request.
    public TestBrowser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /// The cookies it holds; tests may tamper with them.
    public Map<String, String> cookies() {
        return cookies;
    }

    /// Signs in and answers itself.
    ///
    /// @throws AssertionError when the server refuses
    public TestBrowser signIn(String email, String password) {
        TestAnswer answer = post("/api/v1/session", Map.of("email", email, "password", password));
        if (answer.status() != 200) {
            throw new AssertionError("sign-in answered " + answer);
        }
        return this;
    }

    /// Reads.
    public TestAnswer get(String path) {
        return send("GET", path, null);
    }

    /// Sends a body: a map or record becomes JSON, a text goes as it is.
    public TestAnswer post(String path, Object body) {
        return send("POST", path, body);
    }

    /// As [#post].
    public TestAnswer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /// As [#post].
    public TestAnswer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /// Deletes.
    public TestAnswer delete(String path) {
        return send("DELETE", path, null);
    }

    /// Deletes with a body.
    public TestAnswer delete(String path, Object body) {
        return send("DELETE", path, body);
    }

    /// Any request. An unsafe one fetches the token against forgery first when it has none.
    public TestAnswer send(String method, String path, Object body) {
        boolean unsafe = !method.equals("GET") && !headers.containsKey("Authorization");
        if (unsafe && !cookies.containsKey("XSRF-TOKEN")) {
            get("/api/v1/setup");
        }
        return exchange(method, path, body, unsafe ? cookies.get("XSRF-TOKEN") : null);
    }

    /// A request with just this token against forgery; null sends none.
    public TestAnswer exchange(String method, String path, Object body, String forgeryToken) {
        Map<String, String> all = new LinkedHashMap<>();
        authorise(all::put);
        if (forgeryToken != null) {
            all.put("X-XSRF-TOKEN", forgeryToken);
        }
        if (body != null) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        all.forEach(request::header);
        return send(request.build());
    }

    /// Tells the headers by which the server knows this caller, for requests that are not made here.
    public void authorise(BiConsumer<String, String> header) {
        headers.forEach(header);
        if (!cookies.isEmpty()) {
            header.accept(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    private TestAnswer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            return TestAnswer.of(response);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String text(Object body) {
        return body instanceof String raw ? raw : JsonMapper.shared().writeValueAsString(body);
    }
}
