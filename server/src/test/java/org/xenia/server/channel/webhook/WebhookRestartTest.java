package org.xenia.server.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.app.Server;
import org.xenia.server.kernel.settings.SettingsReader;

/// Deliveries over a restart of the server, and the guard of addresses in a server that keeps private ones out.
class WebhookRestartTest {

    private static final String NAME = "webhook-server";
    private static final String EMAIL = "ada@restart.example";
    private static final String PASSWORD = "hospitality to strangers";

    private Server server = TestServer.startEmpty(NAME);
    private TestBrowser staff = TestServer.browser(server);
    private Receiver receiver = Receiver.start();
    private final String channel = found();

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
    }

    @Test
    void whatWasUnderWayAtAStopIsPostedAgainUnderTheSameDeliveryAndThePrivateAddressOnlyWhereItIsAllowed() {
        receiver.hangs();
        reply("one");
        reply("two");
        Await.until(() -> receiver.received().size() == 2);
        List<String> first = deliveries();
        int port = receiver.port();
        server.close();
        receiver.close();

        receiver = Receiver.start(port);
        restart("--allow-private-urls");
        Await.until(() -> log().stream().allMatch(line -> line.equals("delivered 1")));
        assertThat(deliveries())
                .as("a receiver that knows the ids takes nothing twice")
                .containsExactlyInAnyOrderElementsOf(first);

        server.close();
        restart();
        TestAnswer refused = staff.patch(channel, Map.of("settings", Map.of("webhookUrl", receiver.url())));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/settings/webhookUrl");
        assertThat(refused.text("/errors/0/code")).isEqualTo("address_private");
        reply("three");
        Await.until(() -> log().contains("failed address_not_allowed"));
        assertThat(receiver.received()).hasSize(2);
    }

    private void restart(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of(
                                "--port",
                                "0",
                                "--data-dir",
                                Path.of("target", NAME).toAbsolutePath().toString()),
                        Stream.of(arguments))
                .toList();
        server = Server.start(SettingsReader.read(all, Map.of()));
        staff = TestServer.browser(server).signIn(EMAIL, PASSWORD);
    }

    private String found() {
        TestAnswer founded = staff.post(
                "/api/v1/setup",
                Map.of(
                        "company", "Restart Inc",
                        "name", "Ada",
                        "email", EMAIL,
                        "password", PASSWORD,
                        "language", "en",
                        "timeZone", "Europe/London"));
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);
        TestAnswer made = staff.post(
                "/api/v1/channels",
                Map.of("kind", "api", "name", "Programs", "settings", Map.of("webhookUrl", receiver.url())));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return "/api/v1/channels/" + made.text("/id");
    }

    private void reply(String text) {
        TestAnswer token = staff.post("/api/v1/tokens", Map.of("name", text, "scopes", List.of("messages:write")));
        TestAnswer written = TestServer.browser(server)
                .with("Authorization", "Bearer " + token.text("/token"))
                .post(
                        channel + "/messages",
                        Map.of("messageId", text, "customer", Map.of("id", text), "text", "Hello"));
        TestAnswer reply = staff.post(
                "/api/v1/conversations/" + written.text("/conversation") + "/replies",
                Map.of("text", text, "language", "en", "translate", false));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
    }

    private List<String> deliveries() {
        return receiver.received().stream().map(Receiver.Received::delivery).toList();
    }

    /// State and, for what was delivered, how often it was tried, else the last error.
    private List<String> log() {
        List<String> lines = new ArrayList<>();
        for (var delivery : TestShop.items(staff.get(channel + "/deliveries"))) {
            String state = delivery.get("state").stringValue();
            String error = delivery.at("/attempts/0/error").asString("");
            lines.add(state + " "
                    + (state.equals("delivered") ? delivery.get("attempts").size() : error));
        }
        return lines;
    }
}
