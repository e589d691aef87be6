package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import tools.jackson.databind.JsonNode;

/// Customers are told that their message arrived, in their language, with number, next step and time
/// (R63, R70), and machines are not.
class AcknowledgementTest {

    private static final String BERLIN = """
            From: Jana <jana@kunde.example>
            To: help@shop.example
            Subject: Meine Bestellung
            Message-ID: <%s@kunde.example>
            Content-Type: text/plain; charset=utf-8
            %s
            Guten Tag, wo bleibt meine Bestellung? Ich warte schon seit zwei Wochen auf die Lieferung.
            """;

    private final MailScene scene = MailScene.open(Map.of()).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void namesNumberAndTimeInTheCustomersLanguageAndAnswersNothing() throws Exception {
        acknowledge("always", List.of());
        scene.deliver(BERLIN.formatted("first", ""));

        MimeMessage mail = scene.received("kunde.example", 1).getFirst();
        JsonNode conversation = scene.conversations(1).getFirst();

        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        assertThat(mail.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("de");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<first@kunde.example>");
        assertThat(plain(mail))
                .contains("Vielen Dank für Ihre Nachricht an Tienda", "Nummer " + conversation.get("number"))
                .containsPattern("spätestens am \\p{L}+, \\d+\\. \\p{L}+ um \\d\\d:\\d\\d \\(London\\)\\.")
                .endsWith("Tienda");
        assertThat(conversation.get("state").stringValue()).isEqualTo("open");
        assertThat(conversation.has("waitingSince")).isTrue();
        assertThat(conversation.get("lastMessage").get("direction").stringValue())
                .isEqualTo("in");
        JsonNode said = scene.messages(conversation.get("id").stringValue(), 2).get(1);
        assertThat(said.get("author").get("kind").stringValue()).isEqualTo("system");
        assertThat(said.get("original").stringValue()).startsWith("Vielen Dank");
    }

    @Test
    void whileNobodyIsThereItSaysSinceWhenSomebodyWillBe() throws Exception {
        scene.staff()
                .patch(
                        path(),
                        Map.of(
                                "acknowledge",
                                "closed",
                                "answerWithin",
                                60,
                                "timeZone",
                                "UTC",
                                "hours",
                                List.of(far())));
        scene.deliver(BERLIN.formatted("night", ""));

        assertThat(plain(scene.received("kunde.example", 1).getFirst()))
                .contains("Im Moment ist unser Team nicht im Dienst und ab");
    }

    @Test
    void onlyOutOfHoursMeansNothingWhileSomebodyIsThere() {
        acknowledge("closed", List.of());
        scene.deliver(BERLIN.formatted("day", ""));

        assertThat(reason()).isEqualTo("open");
    }

    @Test
    void saysItOncePerConversation() {
        acknowledge("always", List.of());
        scene.deliver(BERLIN.formatted("one", ""));
        scene.received("kunde.example", 1);
        scene.deliver(BERLIN.formatted("two", "In-Reply-To: <one@kunde.example>\n"));
        String conversation = scene.conversations(1).getFirst().get("id").stringValue();

        assertThat(scene.messages(conversation, 3)).hasSize(3);
        assertThat(scene.received("kunde.example", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated|automatic",
                "List-Id: <news.kunde.example>|list",
                "Precedence: bulk|list",
                "Reply-To: no-reply@kunde.example|no_reply",
                "Date: Mon, 2 Feb 2015 10:00:00 +0100|old"
            })
    void saysNothingToMachinesListsAndOldMail(String header) {
        acknowledge("always", List.of());
        String[] parts = header.split("\\|", -1);
        scene.deliver(BERLIN.formatted("machine", parts[0] + "\n"));

        assertThat(reason()).isIn(parts[1], "automatic");
    }

    @Test
    void tellsOnePersonOnlySoOften() {
        acknowledge("always", List.of());
        for (int i = 0; i < 4; i++) {
            scene.deliver(BERLIN.formatted("often" + i, ""));
            scene.conversations(i + 1);
            int so = i + 1;
            Await.until(() -> count("state <> 'due'") == so);
        }

        assertThat(count("state = 'sent'")).isEqualTo(3);
        assertThat(count("reason = 'often'")).isEqualTo(1);
    }

    @Test
    void theCompanysOwnWordsComeFirstAndMustFit() throws Exception {
        acknowledge("always", List.of());
        TestAnswer wrong = own("Wir melden uns bis {heute}.");
        TestAnswer right = own("Moin! Nummer {number}, Antwort bis {until}.");
        scene.deliver(BERLIN.formatted("own", ""));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/errors/0/pointer")).isEqualTo("/units/0/variants/0/text");
        assertThat(right.status()).isEqualTo(200);
        assertThat(plain(scene.received("kunde.example", 1).getFirst())).startsWith("Moin! Nummer ");
    }

    @Test
    void settingsNameEveryFieldAtFault() {
        TestAnswer answer = scene.staff()
                .patch(
                        path(),
                        Map.of(
                                "acknowledge", "sometimes",
                                "answerWithin", 0,
                                "timeZone", "Mars/Olympus",
                                "country", "XX",
                                "continueByMail", "given",
                                "hours", List.of(Map.of("day", "mon", "from", "nine", "to", "17:00"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").stringValue()))
                .containsExactlyInAnyOrder(
                        "/acknowledge", "/answerWithin", "/timeZone", "/country", "/mailbox", "/hours/0");
    }

    @Test
    void previewShowsBothInTheLanguageAskedFor() {
        TestAnswer preview = scene.staff()
                .post(
                        path() + "/preview",
                        Map.of(
                                "language", "ja",
                                "timeZone", "Asia/Tokyo",
                                "courtesy", Map.of("timeZone", "Europe/Madrid", "country", "ES")));

        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        assertThat(preview.text("/open")).contains("Tienda", "1042", "(東京)");
        assertThat(preview.text("/closed")).contains("営業時間外");
        assertThat(preview.text("/signature")).isEqualTo("Ada Administrator\nTienda");
    }

    private TestAnswer own(String text) {
        return scene.staff()
                .put(
                        "/api/v1/channels/" + scene.channel() + "/customer-texts",
                        Map.of(
                                "units",
                                List.of(Map.of(
                                        "key",
                                        "acknowledgement.open",
                                        "variants",
                                        List.of(Map.of("language", "de", "text", text))))));
    }

    private String path() {
        return "/api/v1/channels/" + scene.channel() + "/courtesy";
    }

    private void acknowledge(String when, List<Map<String, String>> hours) {
        TestAnswer set = scene.staff().patch(path(), Map.of("acknowledge", when, "hours", hours));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
    }

    /// A day of the week that is neither today nor tomorrow.
    private static Map<String, String> far() {
        String day = java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                .plusDays(3)
                .getDayOfWeek()
                .name()
                .substring(0, 3)
                .toLowerCase(java.util.Locale.ROOT);
        return Map.of("day", day, "from", "09:00", "to", "17:00");
    }

    private String reason() {
        Await.until(() -> count("state = 'withheld'") == 1);
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select reason from channel.acknowledgement")
                        .query(String.class)
                        .single());
    }

    private int count(String condition) {
        return scene.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select count(*) from channel.acknowledgement where " + condition)
                        .query(Integer.class)
                        .single());
    }

    private static String plain(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString()
                .replace("\r\n", "\n")
                .strip();
    }
}
