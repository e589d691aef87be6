package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.channel.web.ChatScene.VisitorBrowser;

/// What a visitor hears while their chat is open. The limit only ends a test that would hang.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WebEventsTest {

    private final ChatScene scene = ChatScene.open();

    private TestAnswer write(VisitorBrowser visitor, String text) {
        TestAnswer answer = visitor.browser()
                .post(
                        scene.base() + "/messages",
                        Map.of("messageId", UUID.randomUUID().toString(), "text", text));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    @Test
    void r1ARepliesTypingAndMarksReachTheVisitorAtOnceAndNotesNever() {
        VisitorBrowser visitor = scene.visitor(Map.of("languages", List.of("en")));
        TestAnswer asked = write(visitor, "Where is my order?");
        TestBrowser agent = scene.company().agent("en");
        String conversation = "/api/v1/conversations/" + asked.text("/conversation");
        try (VisitorLine line = scene.line(visitor)) {
            assertThat(line.next("hello").path("position").asString()).isNotEmpty();

            agent.post(conversation + "/typing", Map.of("typing", true));
            assertThat(line.next("typing").path("who").asString()).isEqualTo("staff");

            agent.post(conversation + "/notes", Map.of("text", "Sounds tired."));
            agent.post(conversation + "/replies", Map.of("text", "On its way.", "translate", false));
            assertThat(line.next("message").path("text").asString()).isEqualTo("On its way.");

            agent.post(conversation + "/seen", Map.of("message", asked.text("/id")));
            assertThat(line.next("seen").path("position").asLong())
                    .isEqualTo(asked.json().path("position").asLong());
        }
    }

    @Test
    void whatOneVisitorIsToldAnotherIsNot() {
        VisitorBrowser ana = scene.visitor(Map.of());
        VisitorBrowser ben = scene.visitor(Map.of());
        write(ana, "Ana, first");
        write(ben, "Ben, first");
        try (VisitorLine line = scene.line(ben)) {
            line.next("hello");
            write(ana, "for nobody else");
            write(ben, "for Ben");
            assertThat(line.next("message").path("text").asString()).isEqualTo("for Ben");
        }
    }

    @Test
    void aVisitorWhoWritesForTheFirstTimeIsToldToOpenTheLineAgain() {
        VisitorBrowser visitor = scene.visitor(Map.of());
        try (VisitorLine line = scene.line(visitor)) {
            line.next("hello");
            write(visitor, "hello");
            assertThat(line.next("renew").isEmpty()).isTrue();
        }
    }

    @Test
    void presenceIsToldWhenTheLineOpensAndWhenStaffComeAndGo() {
        VisitorBrowser visitor = scene.visitor(Map.of());
        try (VisitorLine line = scene.line(visitor)) {
            assertThat(line.next("presence").path("online").asBoolean()).isFalse();

            TestBrowser agent = scene.company().agent("en");
            assertThat(line.next("presence").path("online").asBoolean()).isTrue();

            try (VisitorLine later = scene.line(visitor)) {
                assertThat(later.next("presence").path("online").asBoolean()).isTrue();
            }
            assertThat(agent.delete("/api/v1/session").status()).isEqualTo(204);
            assertThat(line.next("presence").path("online").asBoolean()).isFalse();
        }
    }

    @Test
    void aLineNeedsTheTokenOfThisChannel() {
        String elsewhere = ChatScene.open().visitor(Map.of()).token();
        try (VisitorLine line = VisitorLine.open(scene.base() + "/events", elsewhere)) {
            assertThat(line.status()).isEqualTo(401);
        }
        assertThat(TestServer.get().browser().get(scene.base() + "/events").status())
                .isEqualTo(401);
    }
}
