package org.xenia.server.channel.mail.oauth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.settings.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a provider for tokens (RFC 6749, sections 4.1.3 and 6).
@Component
class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MAX_ANSWER = 200_000;
    private static final Duration USUAL = Duration.ofHours(1);

    /// What says that a person has to sign in again: the grant ran out, was withdrawn, or a password was changed
    /// (section 5.2); the rest is what Microsoft adds when it wants to see the person.
    private static final Set<String> OVER =
            Set.of("invalid_grant", "interaction_required", "consent_required", "login_required");

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final OutgoingAddress guard;

    TokenEndpoint(OutgoingAddress guard) {
        this.guard = guard;
    }

    /// What a provider gives.
    ///
    /// @param refresh for later; absent when the one that was shown stays good
    /// @param lasts how long the access holds
    record Tokens(Secret access, @Nullable Secret refresh, Duration lasts) {}

    Tokens redeem(OAuthSettings settings, @Nullable Secret client, String code, String redirect, String verifier)
            throws IOException, SignInAgain, ClientRefused {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        form.put("code_verifier", verifier);
        return ask(settings, client, form);
    }

    Tokens renew(OAuthSettings settings, @Nullable Secret client, Secret refresh)
            throws IOException, SignInAgain, ClientRefused {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refresh.reveal());
        return ask(settings, client, form);
    }

    private Tokens ask(OAuthSettings settings, @Nullable Secret client, Map<String, String> form)
            throws IOException, SignInAgain, ClientRefused {
        form.put("client_id", settings.clientId());
        if (client != null) {
            form.put("client_secret", client.reveal());
        }
        HttpResponse<String> response = send(URI.create(Endpoints.of(settings).token()), encode(form));
        JsonNode said = json(response.body());
        if (response.statusCode() == 200 && said != null) {
            return tokens(said);
        }
        String error = said == null ? "" : said.path("error").asString("");
        if (OVER.contains(error)) {
            throw new SignInAgain();
        }
        int status = response.statusCode();
        if (status == 429 || status >= 500 || status < 400 || error.equals("temporarily_unavailable")) {
            throw new IOException("the provider answered " + status);
        }
        throw new ClientRefused(error.isEmpty() ? "status " + status : error);
    }

    private static Tokens tokens(JsonNode said) throws IOException {
        String access = said.path("access_token").asString("");
        String refresh = said.path("refresh_token").asString("");
        if (access.isEmpty()) {
            throw new IOException("the provider gave no token");
        }
        long seconds = said.path("expires_in").asLong(USUAL.toSeconds());
        return new Tokens(
                new Secret(access),
                refresh.isEmpty() ? null : new Secret(refresh),
                Duration.ofSeconds(Math.clamp(seconds, 0, Duration.ofDays(30).toSeconds())));
    }

    private HttpResponse<String> send(URI address, String form) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        guard.require(address);
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), MAX_ANSWER));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static @Nullable JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException malformed) {
            return null;
        }
    }
}
