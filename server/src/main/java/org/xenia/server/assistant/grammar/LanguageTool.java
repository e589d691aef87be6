package org.xenia.server.assistant.grammar;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.Breaker;
import org.xenia.language.translate.engine.EnginePolicy;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.Pace;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.server.kernel.Late;
import org.xenia.server.kernel.settings.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The LanguageTool server of the operator over its HTTP interface (`/v2/languages`, `/v2/check`).
///
/// Texts go to this one address alone: redirects are not followed. An answer that is late, broken or an error
/// is no answer, and a server that keeps failing is left alone for a while.
@Component
public class LanguageTool {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageTool.class);
    private static final Duration TIMEOUT = Duration.ofMillis(1_500);
    private static final int ANSWER_LIMIT = 4 * 1024 * 1024;

    private final @Nullable URI server;
    private final Breaker breaker;
    private final Late<HttpClient> client = new Late<>(() -> HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build());
    private volatile List<Dialect> dialects = List.of();

    @Autowired
    LanguageTool(Settings settings) {
        this(settings.languageToolUrl(), Pace.system());
    }

    LanguageTool(@Nullable URI server, Pace pace) {
        this.server = server;
        this.breaker = new Breaker(EnginePolicy.usual(), pace);
    }

    /// Whether the operator named a server.
    public boolean isConfigured() {
        return server != null;
    }

    /// What the server would write otherwise, in its order; empty when it has nothing to say, does not know the
    /// language, or did not answer within a second and a half. Never throws for what the server does.
    ///
    /// @param text without personal data
    /// @param country where it will be read, for the spelling; empty when unknown
    /// @param writer the language in which the messages are wished, where the server has them in it
    public List<Match> check(String text, LanguageTag language, String country, LanguageTag writer) {
        URI base = server;
        if (base == null || text.isBlank() || language.undetermined() || !breaker.admits()) {
            return List.of();
        }
        try {
            List<Match> matches = ask(base, text, language, country, writer);
            breaker.succeeded();
            return matches;
        } catch (Failed failed) {
            breaker.failed(new Outcome.Refused(failed.reason, String.valueOf(failed.getMessage())));
            LOG.warn("LanguageTool did not check a draft: {}", failed.getMessage());
        } catch (RuntimeException unexpected) {
            breaker.failed(new Outcome.Refused(Refusal.MALFORMED_ANSWER, "not understood"));
            LOG.warn(
                    "LanguageTool's answer was not understood: {}",
                    unexpected.getClass().getSimpleName());
        }
        return List.of();
    }

    private List<Match> ask(URI base, String text, LanguageTag language, String country, LanguageTag writer)
            throws Failed {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        List<Dialect> known = dialects(base, deadline);
        String code = Dialect.find(known, language, country);
        if (code == null) {
            return List.of();
        }
        String mother = Dialect.find(known, writer, "");
        String form = "text=" + encoded(text) + "&language=" + encoded(code) + "&level=default"
                + (mother == null ? "" : "&motherTongue=" + encoded(mother));
        JsonNode answer = send(
                HttpRequest.newBuilder(URI.create(base + "/v2/check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                deadline);
        if (answer == null) {
            // What it refuses it may have unlearned since: the next draft asks anew what it knows.
            dialects = List.of();
            return List.of();
        }
        return matches(answer, text);
    }

    private static List<Match> matches(JsonNode answer, String text) throws Failed {
        if (!answer.path("matches").isArray()) {
            throw new Failed(Refusal.MALFORMED_ANSWER, "the answer has no list of matches");
        }
        List<Match> matches = new ArrayList<>();
        for (JsonNode node : answer.path("matches")) {
            Match match = Match.find(node, text);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private List<Dialect> dialects(URI base, long deadline) throws Failed {
        if (dialects.isEmpty()) {
            JsonNode answer = send(HttpRequest.newBuilder(URI.create(base + "/v2/languages")), deadline);
            if (answer == null || !answer.isArray()) {
                throw new Failed(Refusal.MALFORMED_ANSWER, "it does not list its languages");
            }
            dialects = Dialect.list(answer);
        }
        return dialects;
    }

    /// The answer; null when the server refuses the request itself, which says nothing against the server.
    private @Nullable JsonNode send(HttpRequest.Builder request, long deadline) throws Failed {
        CompletableFuture<HttpResponse<byte[]>> pending = client.get()
                .sendAsync(
                        request.header("Accept", "application/json").build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_LIMIT));
        try {
            HttpResponse<byte[]> response = pending.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            int status = response.statusCode();
            if (status == 400 || status == 413) {
                return null;
            }
            if (status != 200) {
                throw new Failed(Refusal.ENGINE_ERROR, "status " + status);
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (JacksonException notJson) {
            throw new Failed(Refusal.MALFORMED_ANSWER, "the answer is not JSON");
        } catch (TimeoutException late) {
            pending.cancel(true);
            throw new Failed(Refusal.TIMEOUT, "no answer within " + TIMEOUT);
        } catch (ExecutionException broken) {
            boolean network = broken.getCause() instanceof IOException;
            throw new Failed(Refusal.UNREACHABLE, network ? "the connection failed" : "the call could not be made");
        } catch (InterruptedException stopping) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new Failed(Refusal.NOT_ASKED, "interrupted");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        private final Refusal reason;

        Failed(Refusal reason, String message) {
            super(message);
            this.reason = reason;
        }
    }
}
