package org.xenia.server.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany.Person;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.desk.push.StandInPushService;
import org.xenia.server.desk.push.StandInPushService.Answer;
import org.xenia.server.desk.push.StandInPushService.Got;
import org.xenia.server.desk.push.TestPushBrowser;
import org.xenia.server.kernel.Caller.Role;
import tools.jackson.databind.JsonNode;

/// What members of staff are told in browsers that they do not look at, by a push service that checks who sends and a
/// browser that reads it.
class NotificationTest {

    private static final String SETTINGS = "/api/v1/me/notifications";
    private static final TestShop SHOP = TestShop.open();
    private static final StandInPushService SERVICE = StandInPushService.start();

    @AfterAll
    static void theServiceCloses() {
        SERVICE.close();
    }

    /// Somebody with a browser that may be told.
    private record Agent(Person person, TestBrowser browser, String path) {

        static Agent hire(String language) {
            Person person = SHOP.company().hire(Role.AGENT, language);
            TestBrowser browser = SHOP.company().browser(person);
            return new Agent(person, browser, listen(browser));
        }

        List<Got> got() {
            return SERVICE.got().stream().filter(one -> one.path().equals(path)).toList();
        }

        List<Got> await(int many) {
            return Await.until(this::got, all -> all.size() >= many);
        }

        Agent wish(Map<String, ?> wishes) {
            assertThat(browser.patch(SETTINGS, wishes).status()).isEqualTo(200);
            return this;
        }

        String take(String customer, String text) {
            String conversation = SHOP.write("n-" + customer, Map.of("id", customer, "name", "Ana Ruiz"), text, null)
                    .text("/conversation");
            browser.patch("/api/v1/conversations/" + conversation, Map.of("owner", person.id()));
            return conversation;
        }

        String take(String customer) {
            return take(customer, "first");
        }
    }

    private static String listen(TestBrowser browser) {
        String key = browser.get(SETTINGS).text("/publicKey");
        TestPushBrowser push = TestPushBrowser.create();
        String endpoint = SERVICE.subscribe(push, key);
        TestAnswer kept = browser.put(SETTINGS + "/devices", push.subscription(endpoint));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        return endpoint.replaceFirst("^http://[^/]+", "");
    }

    @Test
    @DisplayName("a message in one’s own conversation is told in one’s own language, and no name stands on the screen")
    void aMessageIsToldInTheReadersLanguage() {
        Agent agent = Agent.hire("de");
        String conversation = agent.take("plain");
        SHOP.write("plain", "Where is my parcel?", conversation);

        Got got = agent.await(1).getFirst();

        assertThat(got.content().get("title").stringValue())
                .contains("neue Nachrichten")
                .matches(".*\u2068#\\d+\u2069.*");
        assertThat(got.content().toString()).doesNotContain("Ana", "parcel");
        assertThat(got.content().get("url").stringValue()).isEqualTo("/c/" + conversation);
        assertThat(got.content().get("lang").stringValue()).isEqualTo("de");
        assertThat(got.content().get("tag").stringValue()).isEqualTo(got.topic());
        assertThat(got.ttl()).isEqualTo(3_600);
        assertThat(got.urgency()).isEqualTo("high");
        assertThat(SERVICE.faults()).isEmpty();
    }

    @Test
    void nameAndWordsAreShownToThoseWhoWantThem() {
        Agent agent = Agent.hire("ar").wish(Map.of("shows", "words"));
        String conversation = agent.take("words");
        SHOP.write("words", "Where is my parcel? " + "x".repeat(500), conversation);

        JsonNode content = agent.await(1).getFirst().content();

        assertThat(content.get("title").stringValue()).contains("\u2068Ana Ruiz\u2069");
        assertThat(content.get("body").stringValue())
                .startsWith("\u2068Where is my parcel?")
                .endsWith("…\u2069")
                .hasSizeLessThan(170);
        assertThat(content.get("dir").stringValue()).isEqualTo("rtl");
    }

    @Test
    void assignmentsAndMentionsByOthersAreTold() {
        Agent agent = Agent.hire("en").wish(Map.of("shows", "name", "messages", false));
        String own = agent.take("own");
        String given = SHOP.write("given", "Hello").text("/conversation");
        SHOP.staff()
                .patch(
                        "/api/v1/conversations/" + given,
                        Map.of("owner", agent.person().id()));
        SHOP.staff()
                .post(
                        "/api/v1/conversations/" + own + "/notes",
                        Map.of(
                                "text",
                                "Please look",
                                "mentions",
                                List.of(agent.person().id())));

        List<String> titles = agent.await(2).stream()
                .map(one -> one.content().get("title").stringValue())
                .toList();

        assertThat(titles)
                .as("and nothing of what they took themselves")
                .hasSize(2)
                .anyMatch(title -> title.contains("was assigned to you"))
                .anyMatch(title -> title.contains("Ada Administrator\u2069 mentioned you"));
    }

    @Test
    void whatIsSeenOrNotWantedIsNotTold() {
        Agent agent = Agent.hire("en").wish(Map.of("mentions", false));
        String seen = agent.take("seen");
        String message = SHOP.write("seen", "Are you there?", seen).text("/message");
        agent.browser().post("/api/v1/conversations/" + seen + "/seen", Map.of("message", message));
        SHOP.staff()
                .post(
                        "/api/v1/conversations/" + seen + "/notes",
                        Map.of("text", "x", "mentions", List.of(agent.person().id())));
        String other = agent.take("unseen");
        SHOP.write("unseen", "And you?", other);

        assertThat(agent.await(1))
                .extracting(got -> got.content().get("url").stringValue())
                .containsExactly("/c/" + other);
    }

    @Test
    void aServiceThatIsBusyOrBrokenIsAskedAgainAndOneThatKnowsTheBrowserNoMoreIsNot() {
        StandInPushService bad = StandInPushService.start();
        try (bad) {
            Person person = SHOP.company().hire(Role.AGENT, "en");
            TestBrowser browser = SHOP.company().browser(person);
            TestPushBrowser push = TestPushBrowser.create();
            String endpoint = bad.subscribe(push, browser.get(SETTINGS).text("/publicKey"));
            browser.put(SETTINGS + "/devices", push.subscription(endpoint));
            bad.answerNext(new Answer(429, 1, 0), new Answer(500, -1, 50));
            String conversation = new Agent(person, browser, "").take("bad");
            SHOP.write("bad", "Hello?", conversation);

            Await.until(bad::got, all -> all.size() == 1);
            assertThat(bad.posts()).isEqualTo(3);
            Await.until(() -> !browser.get(SETTINGS).text("/devices/0/toldAt").isEmpty());
            assertThat(browser.get(SETTINGS).json().at("/devices/0/failing").booleanValue())
                    .isFalse();

            bad.answerNext(new Answer(410, -1, 0));
            assertThat(browser.post(SETTINGS + "/test", null).text("/outcomes/0/result"))
                    .isEqualTo("gone");
            assertThat(browser.get(SETTINGS).json().get("devices")).isEmpty();
        }
    }

    @Test
    void inQuietHoursNothingIsToldAndAfterThemOneWordForAll() {
        List<Map<String, String>> always = Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .map(day -> Map.of("day", day, "from", "00:00", "to", "24:00"))
                .toList();
        Agent agent = Agent.hire("en").wish(Map.of("quiet", always));
        String first = agent.take("quiet-1");
        String second = agent.take("quiet-2");
        SHOP.write("quiet-1", "one", first);
        String two = SHOP.write("quiet-1", "two", first).text("/message");
        String three = SHOP.write("quiet-2", "three", second).text("/message");
        awaitHeld(agent, two, three);

        agent.wish(Map.of("quiet", List.of()));
        Got got = agent.await(1).getFirst();

        assertThat(got.content().get("title").stringValue()).isEqualTo("There is news in 2 conversations");
        assertThat(got.content().get("url").stringValue()).isEqualTo("/inbox/mine");
        String third = agent.take("quiet-3");
        SHOP.write("quiet-3", "four", third);
        assertThat(agent.await(2))
                .hasSize(2)
                .last()
                .satisfies(one ->
                        assertThat(one.content().get("url").stringValue()).isEqualTo("/c/" + third));
    }

    /// Until the last word of each conversation waits for the end of the quiet hours.
    private static void awaitHeld(Agent agent, String... messages) {
        Await.until(() -> SHOP.company()
                        .call(() -> TestServer.get()
                                .bean(JdbcClient.class)
                                .sql("""
                                        select count(*) from desk.notice n join desk.device d on d.id = n.device_id
                                         where n.held and d.staff_id = ? and n.message_id::text = any(?)
                                        """)
                                .param(agent.person().id())
                                .param(messages)
                                .query(Integer.class)
                                .single())
                == messages.length);
    }

    @Test
    void conversationsThatNobodyTookAreToldTogetherToThoseWhoAskedForIt() {
        TestShop shop = TestShop.open();
        Person person = shop.company().hire(Role.AGENT, "en");
        TestBrowser browser = shop.company().browser(person);
        String path = listen(browser);
        browser.patch(SETTINGS, Map.of("unassigned", true));
        shop.write("new-1", "Hello");
        shop.write("new-2", "Hello");

        Got got = Await.until(
                        () -> SERVICE.got().stream()
                                .filter(one -> one.path().equals(path))
                                .toList(),
                        all -> !all.isEmpty())
                .getFirst();

        assertThat(got.content().get("title").stringValue()).isEqualTo("2 new conversations belong to nobody yet");
        assertThat(got.urgency()).isEqualTo("low");
    }

    @Test
    void whoSignsOutIsToldNothingAndRenewedAddressesTakeThePlaceOfOldOnes() {
        Agent agent = Agent.hire("en");
        TestPushBrowser push = TestPushBrowser.create();
        String key = agent.browser().get(SETTINGS).text("/publicKey");
        String first = SERVICE.subscribe(push, key);
        agent.browser().put(SETTINGS + "/devices", push.subscription(first));
        Map<String, Object> renewed = new HashMap<>(push.subscription(SERVICE.subscribe(push, key)));
        renewed.put("replaces", first);
        agent.browser().put(SETTINGS + "/devices", renewed);
        assertThat(agent.browser().get(SETTINGS).json().get("devices")).hasSize(2);
        assertThat(agent.browser().get(SETTINGS).json().at("/devices/0/here").booleanValue())
                .isTrue();

        TestBrowser other = SHOP.company().browser(agent.person());
        agent.browser().delete("/api/v1/session");

        assertThat(other.get(SETTINGS).json().get("devices")).isEmpty();
    }

    @Test
    void badAddressesAndKeysAreRefused() {
        TestBrowser browser = SHOP.company().agent("en");
        TestPushBrowser push = TestPushBrowser.create();
        for (String address :
                List.of("", "ftp://push.example/1", "http://93.184.216.34/1", "https://me@push.example/1")) {
            assertThat(browser.put(SETTINGS + "/devices", push.subscription(address))
                            .text("/errors/0/pointer"))
                    .as(address)
                    .isEqualTo("/endpoint");
        }
        assertThat(browser.put(
                                SETTINGS + "/devices",
                                Map.of(
                                        "endpoint",
                                        "https://push.example/1",
                                        "keys",
                                        Map.of("p256dh", "AAAA", "auth", "BBBB")))
                        .status())
                .isEqualTo(400);
        assertThat(browser.patch(SETTINGS, Map.of("quiet", List.of(Map.of("day", "someday"))))
                        .status())
                .isEqualTo(400);
        assertThat(browser.patch(SETTINGS, Map.of("shows", "everything")).status())
                .isEqualTo(400);
        assertThat(SHOP.program().get(SETTINGS).status()).as("programs").isEqualTo(403);
    }

    @Test
    void nobodyRemovesTheBrowserOfSomebodyElse() {
        Agent agent = Agent.hire("en");
        String device = agent.browser().get(SETTINGS).text("/devices/0/id");

        assertThat(SHOP.staff().delete(SETTINGS + "/devices/" + device).status())
                .isEqualTo(404);
        assertThat(agent.browser().delete(SETTINGS + "/devices/" + device).status())
                .isEqualTo(204);
        assertThat(agent.browser().get(SETTINGS).json().get("devices")).isEmpty();
    }
}
