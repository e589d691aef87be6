package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;

/// A mailbox is set up, tried and kept apart (R48): nobody sees its passwords again.
class MailboxTest {

    private static final String CHANNELS = "/api/v1/channels";

    private final TestCompany company = TestServer.get().company();
    private final TestBrowser admin = company.administrator();
    private final GreenMail mail = StandInMail.start();

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void isAddedWithANameAloneAndSetLater() {
        TestAnswer made = admin.post(CHANNELS, Map.of("kind", "email", "name", "Service"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/kind")).isEqualTo("email");
        assertThat(made.json().at("/settings/aliases").isEmpty()).isTrue();

        TestAnswer set = set(made.text("/id"), StandInMail.settings(mail, "help@shop.example"));

        assertThat(set.text("/settings/address")).isEqualTo("help@shop.example");
        assertThat(set.text("/settings/incoming/folder")).isEqualTo("INBOX");
        assertThat(set.json().at("/settings/incoming/hasPassword").booleanValue())
                .isTrue();
        assertThat(set.response().body()).doesNotContain(StandInMail.PASSWORD);
        assertThat(storedSecrets()).isEqualTo(2);
    }

    private long storedSecrets() {
        return company.call(() -> TestServer.get()
                .bean(JdbcClient.class)
                .sql("select count(*) from channel.mailbox_secret where position(? in encode(sealed, 'escape')) = 0")
                .param(StandInMail.PASSWORD)
                .query(Long.class)
                .single());
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        Map<String, Object> wrong = Map.of(
                "address", "nobody",
                "aliases", List.of("a@b.example", "none"),
                "fromName", "Shop\r\nBcc: all@shop.example",
                "incoming", Map.of("host", "not a host", "port", 70_000, "encryption", "rot13"),
                "outgoing", Map.of("host", "smtp.example.com", "user", "u"));

        TestAnswer refused = admin.post(CHANNELS, Map.of("kind", "email", "name", "Service", "settings", wrong));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/settings/address",
                        "/settings/aliases/1",
                        "/settings/fromName",
                        "/settings/incoming/host",
                        "/settings/incoming/port",
                        "/settings/incoming/encryption",
                        "/settings/incoming/user",
                        "/settings/incoming/password",
                        "/settings/outgoing/password");
    }

    @Test
    void aConnectionInClearAcrossTheInternetIsRefused() {
        Map<String, Object> open = Map.of(
                "incoming", Map.of("host", "8.8.8.8", "encryption", "none", "user", "u", "password", "p", "port", 143));

        TestAnswer refused = admin.post(CHANNELS, Map.of("kind", "email", "name", "Service", "settings", open));

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/settings/incoming/host");
        assertThat(refused.text("/errors/0/code")).isEqualTo("host_insecure");
    }

    @Test
    void theKeptPasswordIsNotToldToAnotherServer() {
        String channel = mailbox();
        Map<String, Object> moved = new HashMap<>(StandInMail.incoming(mail));
        moved.put("host", "localhost");
        moved.remove("password");

        TestAnswer refused = admin.patch(CHANNELS + "/" + channel, Map.of("settings", Map.of("incoming", moved)));

        assertThat(refused.text("/errors/0/code")).isEqualTo("password_again");
        moved.put("host", "127.0.0.1");
        moved.put("folder", "INBOX");
        assertThat(set(channel, Map.of("incoming", moved)).status()).isEqualTo(200);
    }

    @Test
    void theTestOfTheConnectionSaysInWordsWhatIsWrong() {
        String channel = mailbox();
        TestAnswer well = admin.post(CHANNELS + "/" + channel + "/mail-test", Map.of());
        assertThat(well.json().at("/incoming/ok").booleanValue())
                .as(well.toString())
                .isTrue();
        assertThat(well.json().at("/outgoing/ok").booleanValue())
                .as(well.toString())
                .isTrue();

        Map<String, Object> forgotten = new HashMap<>(StandInMail.incoming(mail));
        forgotten.put("password", "forgotten");
        Map<String, Object> closed = new HashMap<>(StandInMail.outgoing(mail));
        closed.put("port", 1);
        set(channel, Map.of("incoming", forgotten, "outgoing", closed));
        TestAnswer ill = admin.post(CHANNELS + "/" + channel + "/mail-test", Map.of());

        assertThat(ill.text("/incoming/code")).isEqualTo("sign_in");
        assertThat(ill.text("/incoming/message")).isEqualTo("The server does not accept this user and password.");
        assertThat(ill.text("/outgoing/code")).isEqualTo("unreachable");

        Map<String, Object> lost = new HashMap<>(StandInMail.incoming(mail));
        lost.put("folder", "Nowhere");
        set(channel, Map.of("incoming", lost));
        assertThat(admin.post(CHANNELS + "/" + channel + "/mail-test", Map.of()).text("/incoming/code"))
                .isEqualTo("folder_missing");
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        String channel = mailbox();
        TestBrowser stranger = TestServer.get().company().administrator();

        assertThat(stranger.get(CHANNELS + "/" + channel).status()).isEqualTo(404);
        assertThat(stranger.post(CHANNELS + "/" + channel + "/mail-test", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(company.agent("en")
                        .post(CHANNELS + "/" + channel + "/mail-test", Map.of())
                        .status())
                .isEqualTo(403);
    }

    private String mailbox() {
        TestAnswer made = admin.post(
                CHANNELS,
                Map.of(
                        "kind",
                        "email",
                        "name",
                        "Service",
                        "settings",
                        StandInMail.settings(mail, "help@shop.example")));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("/id");
    }

    private TestAnswer set(String channel, Map<String, ?> settings) {
        TestAnswer answer = admin.patch(CHANNELS + "/" + channel, Map.of("settings", settings));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
