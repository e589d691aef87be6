package org.xenia.server.identity.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.settings.Secret;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks with an OpenID provider: its configuration (OpenID Connect Discovery 1.0), the exchange of a code for
/// an identity token (OpenID Connect Core 1.0, section 3.1.3), its keys.
@Component
class Provider {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int MAX_ANSWER = 1_000_000;

    private final Late<HttpClient> http = new Late<>(() -> HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build());
    private final OutgoingAddress guard;

    Provider(OutgoingAddress guard) {
        this.guard = guard;
    }

    /// Where a provider takes what.
    ///
    /// @param secretInBody whether it wants the client's secret in the body and takes it in no header
    record Endpoints(URI authorization, URI token, URI keys, boolean secretInBody) {}

    Endpoints discover(String issuer) throws IOException, ProviderAnswerInvalid {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode found = json(send(HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration"))));
        // Section 4.3: else one provider could speak for another.
        if (!found.path("issuer").asString("").equals(issuer)) {
            throw new ProviderAnswerInvalid("the configuration is of another issuer");
        }
        JsonNode methods = found.path("token_endpoint_auth_methods_supported");
        return new Endpoints(
                address(found, "authorization_endpoint"),
                address(found, "token_endpoint"),
                address(found, "jwks_uri"),
                methods.isArray()
                        && !methods.valueStream()
                                .anyMatch(method -> method.asString("").equals("client_secret_basic")));
    }

    /// Exchanges the code that the browser brought for the identity token.
    String redeem(Endpoints endpoints, OidcSettings settings, String code, String redirect, Secret verifier)
            throws IOException, ProviderAnswerInvalid {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        form.put("client_id", settings.clientId());
        form.put("code_verifier", verifier.reveal());
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoints.token());
        Secret secret = settings.clientSecret();
        if (secret != null && endpoints.secretInBody()) {
            form.put("client_secret", secret.reveal());
        } else if (secret != null) {
            request.header("Authorization", "Basic " + basic(settings.clientId(), secret));
        }
        request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encode(form)));
        String token = json(send(request)).path("id_token").asString("");
        if (token.isEmpty()) {
            throw new ProviderAnswerInvalid("the provider gave no identity token");
        }
        return token;
    }

    /// The keys by which it signs, as a JSON Web Key Set.
    String keys(Endpoints endpoints) throws IOException, ProviderAnswerInvalid {
        return send(HttpRequest.newBuilder(endpoints.keys()));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String send(HttpRequest.Builder builder) throws IOException, ProviderAnswerInvalid {
        HttpRequest request =
                builder.timeout(PATIENCE).header("Accept", "application/json").build();
        guard.require(request.uri());
        HttpResponse<String> response;
        try {
            response = http.get().send(request, BodyHandlers.limiting(BodyHandlers.ofString(), MAX_ANSWER));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        if (response.statusCode() >= 500) {
            throw new IOException("the provider answered " + response.statusCode());
        }
        if (response.statusCode() != 200) {
            throw new ProviderAnswerInvalid("the provider answered " + response.statusCode());
        }
        return response.body();
    }

    private static JsonNode json(String body) throws ProviderAnswerInvalid {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException malformed) {
            throw new ProviderAnswerInvalid("the provider answered something other than JSON");
        }
    }

    private static URI address(JsonNode configuration, String name) throws ProviderAnswerInvalid {
        try {
            URI address = URI.create(configuration.path(name).asString(""));
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // Falls through to the fault.
        }
        throw new ProviderAnswerInvalid("the configuration has no " + name);
    }

    // Section 2.3.1 of RFC 6749: both halves are encoded like a form before they are joined.
    private static String basic(String client, Secret secret) {
        String pair = UriUtils.encode(client, StandardCharsets.UTF_8) + ":"
                + UriUtils.encode(secret.reveal(), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
