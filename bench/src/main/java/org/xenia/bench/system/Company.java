package org.xenia.bench.system;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A company on a server, with an administrator and a program that may do everything.
///
/// @param workspace whose data it is
/// @param staff the administrator
/// @param token of the program
public record Company(UUID workspace, UUID staff, String token) {

    /// With what the administrator signs in.
    public static final String EMAIL = "ada@bench.example";
    /// With what the administrator signs in.
    public static final String PASSWORD = "hospitality to strangers";

    private static final List<String> SCOPES = List.of(
            "messages:write",
            "conversations:read",
            "conversations:write",
            "customers:read",
            "customers:write",
            "events:read",
            "admin");

    /// Founds the company, or signs in to it when the data directory was used before.
    public static Company open(XeniaServer server) throws IOException {
        try (Api browser = signIn(server)) {
            JsonNode me = browser.get("/api/v1/me");
            JsonNode token = browser.post("/api/v1/tokens", Map.of("name", "bench", "scopes", SCOPES));
            return new Company(
                    UUID.fromString(me.get("workspace").get("id").stringValue()),
                    UUID.fromString(me.get("id").stringValue()),
                    token.get("token").stringValue());
        }
    }

    /// A browser in which the administrator is signed in.
    public static Api signIn(XeniaServer server) throws IOException {
        Api browser = new Api(server.address());
        if (browser.get("/api/v1/setup").get("needed").booleanValue()) {
            browser.post(
                    "/api/v1/setup",
                    Map.of(
                            "company", "Bench",
                            "name", "Ada",
                            "email", EMAIL,
                            "password", PASSWORD,
                            "language", "en",
                            "timeZone", "Europe/Berlin"));
        } else {
            browser.post("/api/v1/session", Map.of("email", EMAIL, "password", PASSWORD));
        }
        return browser;
    }

    /// A caller with this company's token.
    public Api program(XeniaServer server) throws IOException {
        return new Api(server.address(), token);
    }

    /// A new channel.
    ///
    /// @param kind `api` or `web`
    public JsonNode channel(XeniaServer server, String kind) throws IOException {
        try (Api program = program(server)) {
            return program.post("/api/v1/channels", Map.of("kind", kind, "name", "Bench " + kind));
        }
    }
}
