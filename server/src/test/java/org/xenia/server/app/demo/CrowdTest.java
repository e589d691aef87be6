package org.xenia.server.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.app.demo.DemoConversations.Places;
import org.xenia.server.app.demo.DemoData.ChannelIn;
import org.xenia.server.app.demo.DemoData.Shopper;
import org.xenia.server.app.demo.DemoData.Visit;
import org.xenia.server.conversation.Intake;
import org.xenia.server.kernel.Workspace;

/// The crowd of the demo over several starts.
class CrowdTest {

    private final TestShop shop = TestShop.open();
    private final List<String> script =
            DemoData.crowd().stream().map(Visit::text).toList();

    @Test
    void aLaterStartGoesOnWhereTheOneBeforeStopped() {
        come(3);
        assertThat(written()).containsExactlyInAnyOrderElementsOf(script.subList(0, 3));

        come(4);
        assertThat(written()).containsExactlyInAnyOrderElementsOf(script.subList(0, 7));

        come(0);
        assertThat(written()).hasSize(7);
    }

    @Test
    void afterTheScriptTheyComeAgainAndALaterStartKeepsCounting() {
        come(script.size() + 2);
        come(1);

        assertThat(written())
                .hasSize(script.size() + 3)
                .areExactly(2, new org.assertj.core.api.Condition<>(script.get(2)::equals, "the third visit"));
    }

    /// A start in which so many customers write before it is stopped.
    private void come(int visits) {
        Map<String, Shopper> shoppers =
                DemoData.customers().stream().collect(Collectors.toMap(Shopper::key, Function.identity()));
        Map<String, UUID> channels = DemoData.company().channels().stream()
                .collect(Collectors.toMap(ChannelIn::key, channel -> shop.channel()));
        Places places = new Places(Map.of(), channels, shoppers);
        int[] left = {visits};
        Crowd crowd =
                new Crowd(TestServer.get().bean(Intake.class), shop.company().workspace(), places, pause -> {
                    if (left[0]-- == 0) {
                        throw new InterruptedException("stopped");
                    }
                });
        Workspace.run(shop.company().workspace(), crowd::write);
        // The mark of the stop is this thread's own.
        assertThat(Thread.interrupted()).isTrue();
    }

    private List<String> written() {
        return TestShop.items(shop.staff().get("/api/v1/conversations?limit=100")).stream()
                .flatMap(conversation -> shop.texts(conversation.get("id").stringValue()).stream())
                .toList();
    }
}
