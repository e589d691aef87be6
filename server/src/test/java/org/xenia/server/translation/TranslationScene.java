package org.xenia.server.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.event.LiveFeed;
import org.xenia.server.kernel.event.LiveSubscription;
import org.xenia.server.kernel.event.LoggedEvent;
import tools.jackson.databind.JsonNode;

/// A company with an English administrator and a channel, for tests of translation.
final class TranslationScene {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final TestServer server = TestServer.get();
    final TestCompany company = server.company();
    final TestBrowser admin = company.administrator();
    private final UUID channel = Ids.next();

    TranslationScene() {
        company.call(() -> {
            server.bean(Channels.class).register(new Channel(channel, "api", "Program", true));
            return null;
        });
    }

    /// Takes every engine away, the Apertium of this machine too.
    TranslationScene withoutEngines() {
        for (JsonNode engine : admin.get("/api/v1/engines").json().path("items")) {
            assertThat(admin.delete("/api/v1/engines/" + engine.path("id").asString())
                            .status())
                    .isEqualTo(204);
        }
        return this;
    }

    /// Connects a stand-in as an outside engine and answers its identifier.
    String connect(StandInEngine engine, String name) {
        TestAnswer added = admin.post(
                "/api/v1/engines",
                Map.of(
                        "kind",
                        "deepl",
                        "name",
                        name,
                        "secret",
                        "key-of-" + name,
                        "settings",
                        Map.of("url", engine.url(), "country", "de", "basis", "Art. 28 GDPR", "pricePerMillion", 20)));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added.text("/id");
    }

    /// A customer's message.
    Accepted receive(String customer, String text) {
        return Workspace.call(
                company.workspace(),
                () -> server.bean(Intake.class)
                        .accept(new InboundMessage(
                                channel,
                                Ids.next().toString(),
                                new Customers.Sender(
                                        new CustomerIdentity(
                                                CustomerIdentity.Kind.EXTERNAL, channel.toString(), customer, true),
                                        "Customer",
                                        null,
                                        null,
                                        null,
                                        null),
                                text,
                                List.of(),
                                null)));
    }

    /// Does something and waits for an event that follows from it.
    LoggedEvent after(Runnable act, Predicate<LoggedEvent> awaited) {
        try (LiveSubscription events =
                server.bean(LiveFeed.class).subscribe(company.workspace().value(), null)) {
            act.run();
            Instant end = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(end)) {
                if (events.take(Duration.ofSeconds(1)) instanceof LiveSubscription.Item.Logged logged
                        && awaited.test(logged.event())) {
                    return logged.event();
                }
            }
            throw new AssertionError("the awaited event did not come");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// A customer's message and, once it came, its English translation as the API shows it.
    JsonNode translated(String customer, String text) {
        Accepted[] accepted = new Accepted[1];
        after(() -> accepted[0] = receive(customer, text), event -> event.type().equals("message.translated"));
        return translation(accepted[0], "en");
    }

    /// The message as the API shows it.
    JsonNode message(Accepted accepted) {
        for (JsonNode message : admin.get("/api/v1/conversations/" + accepted.conversation() + "/messages")
                .json()
                .path("items")) {
            if (message.path("id").asString().equals(accepted.message().toString())) {
                return message;
            }
        }
        throw new AssertionError("the message is not there");
    }

    /// The translation of a message as the API shows it; a missing node when there is none.
    JsonNode translation(Accepted accepted, String language) {
        return translation(message(accepted), language);
    }

    static JsonNode translation(JsonNode message, String language) {
        for (JsonNode translation : message.path("translations")) {
            if (translation.path("language").asString().equals(language)) {
                return translation;
            }
        }
        return message.path("missing");
    }

    JsonNode engine(String id) {
        for (JsonNode engine : admin.get("/api/v1/engines").json().path("items")) {
            if (engine.path("id").asString().equals(id)) {
                return engine;
            }
        }
        throw new AssertionError("no engine " + id);
    }
}
