package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestCompany.Person;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.kernel.Caller.Role;

/// Who may not see a workspace any more does not go on watching it through a stream that was open before.
class LiveDismissalTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestShop shop = TestShop.open();
    private final TestCompany company = shop.company();

    @Test
    void theStreamOfSomebodyWhoLeavesEndsAndDoesNotOpenAgain() throws Exception {
        Person person = company.hire(Role.AGENT, "en");
        TestBrowser agent = company.browser(person);
        try (BufferedReader theirs = open(agent);
                BufferedReader ours = open(shop.staff())) {
            TestAnswer left = shop.staff().patch("/api/v1/staff/" + person.id(), Map.of("active", false));
            assertThat(left.status()).as(left.toString()).isEqualTo(200);

            assertThat(theirs.lines().toList()).noneMatch(line -> line.contains("message.received"));
            String message = shop.write("ana", "not for who left").text("/message");
            assertThat(ours.lines().filter(line -> line.contains(message)).findFirst())
                    .as("the others watch on")
                    .isPresent();
        }
        assertThat(status(agent)).isEqualTo(401);
    }

    @Test
    void theStreamOfARevokedTokenEnds() throws Exception {
        TestAnswer token =
                shop.staff().post("/api/v1/tokens", Map.of("name", "watcher", "scopes", List.of("events:read")));
        TestBrowser program = TestServer.get().browser().with("Authorization", "Bearer " + token.text("/token"));
        try (BufferedReader stream = open(program)) {
            shop.staff().delete("/api/v1/tokens/" + token.text("/id"));

            assertThat(stream.lines().toList()).noneMatch(line -> line.contains("message.received"));
        }
        assertThat(status(program)).isEqualTo(401);
    }

    @Test
    void theStreamOfASignedOutBrowserEndsWhileAnotherOfTheSamePersonComesBack() throws Exception {
        Person person = company.hire(Role.AGENT, "en");
        TestBrowser phone = company.browser(person);
        TestBrowser desk = company.browser(person);
        try (BufferedReader stream = open(phone)) {
            phone.delete("/api/v1/session");

            assertThat(stream.lines().toList()).isNotEmpty();
        }
        assertThat(status(phone)).isEqualTo(401);
        assertThat(status(desk)).isEqualTo(200);
    }

    /// An open stream, read up to its greeting.
    private static BufferedReader open(TestBrowser browser) throws Exception {
        HttpResponse<InputStream> response = HTTP.send(request(browser), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo("event: hello");
        return lines;
    }

    private static int status(TestBrowser browser) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HTTP.send(request(browser), BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    private static HttpRequest request(TestBrowser browser) {
        HttpRequest.Builder request = HttpRequest.newBuilder(TestServer.get().uri("/api/v1/events"));
        browser.authorise(request::header);
        return request.build();
    }
}
