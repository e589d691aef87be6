package org.xenia.server.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.xenia.server.kernel.settings.Settings;

/// Whether the LanguageTool server that the operator named answers. Drafts are checked without it too, so that
/// its absence never keeps Xenia from starting.
final class GrammarCheck {

    private static final String SUBJECT = "Grammar";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private GrammarCheck() {}

    static Finding finding(Settings settings) {
        URI server = settings.languageToolUrl();
        if (server == null) {
            return Finding.optional(SUBJECT, "no LanguageTool is configured; name one with --languagetool-url");
        }
        return answers(server)
                ? Finding.ok(SUBJECT, "LanguageTool on " + server.getHost() + " is reachable")
                : Finding.optional(SUBJECT, "LanguageTool on " + server.getHost() + " is missing: it does not answer");
    }

    private static boolean answers(URI server) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/v2/languages"))
                    .timeout(TIMEOUT)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
