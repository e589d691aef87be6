package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Workspace;

class CrossOriginTest {

    private static final TestCompany COMPANY = TestServer.get().company();
    private static final WebChannel CHANNEL = Workspace.call(
            COMPANY.workspace(),
            () -> TestServer.get()
                    .bean(WebChannels.class)
                    .create(
                            "Shop",
                            new WebSettingsChange(List.of("https://shop.example"), null, null, null, null, null)));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static HttpResponse<String> call(String method, String origin) throws Exception {
        URI uri = TestServer.get().uri("/widget/v1/" + CHANNEL.settings().key() + "/config");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Origin", origin)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String allowed(HttpResponse<String> response) {
        return response.headers().firstValue("Access-Control-Allow-Origin").orElse("");
    }

    @Test
    void aListedSiteMayCallAndOnlyItMayReadTheAnswer() throws Exception {
        HttpResponse<String> preflight = call("OPTIONS", "https://shop.example");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(allowed(preflight)).isEqualTo("https://shop.example");
        HttpResponse<String> config = call("GET", "https://shop.example");
        assertThat(config.statusCode()).isEqualTo(200);
        assertThat(allowed(config)).isEqualTo("https://shop.example");
        assertThat(config.headers().allValues("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("origin"));
    }

    @Test
    void anotherSiteIsRefusedInWordsItMayRead() throws Exception {
        HttpResponse<String> refused = call("GET", "https://evil.example");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("origin_not_allowed").doesNotContain(COMPANY.name());
        assertThat(allowed(refused)).isEqualTo("*");
    }

    @Test
    void theServersOwnPagesMayCall() throws Exception {
        String own = TestServer.get().uri("").toString();
        assertThat(call("GET", own).statusCode()).isEqualTo(200);
    }
}
