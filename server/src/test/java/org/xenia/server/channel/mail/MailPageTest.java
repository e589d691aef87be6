package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Caller.Role;

/// The HTML of a mail is shown by a page that loads nothing but the mail's own pictures.
class MailPageTest {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final Pattern LINK = Pattern.compile("src=\"(/api/v1/shared-files/[^\"]+)\"");

    private final MailScene scene = MailScene.open(Map.of()).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void picturesThatCameWithTheMailAreShownByLinksThatNeedNoSession() {
        TestAnswer page = scene.staff().get(path());

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        Matcher link = LINK.matcher(page.response().body());
        assertThat(link.find()).isTrue();
        TestAnswer picture = TestServer.get().browser().get(link.group(1));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.response().headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(page.response().body()).doesNotContain("cid:");
    }

    @Test
    void picturesFromOutsideWaitUntilTheyAreAllowed() {
        String path = path();
        TestAnswer strict = scene.staff().get(path);
        TestAnswer allowed = scene.staff().get(path + "?images=true");

        assertThat(policy(strict))
                .contains("img-src 'self' data:;", "default-src 'none'", "sandbox", "frame-ancestors 'self'");
        assertThat(strict.response().body()).doesNotContain("src=\"https://track.example");
        assertThat(policy(allowed)).contains("img-src 'self' data: https:;");
        assertThat(allowed.response().body()).contains("src=\"https://track.example/big.png\"");
    }

    @Test
    void aLinkThatPretendsSaysSoInTheReadersLanguage() {
        String path = path();
        TestBrowser german = scene.company().browser(scene.company().hire(Role.AGENT, "de"));

        assertThat(german.get(path).response().body()).contains("Dieser Link führt in Wirklichkeit zu evil.example.");
        assertThat(scene.staff().get(path).response().body()).contains("This link really leads to evil.example.");
    }

    @Test
    void itIsForStaffOnly() {
        assertThat(TestServer.get().browser().get(path()).status()).isEqualTo(401);
    }

    private String path() {
        scene.deliver("""
                From: Eva <eva@p.example>
                To: help@shop.example
                Subject: Bild
                Message-ID: <html@p.example>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="r"

                --r
                Content-Type: text/html; charset=utf-8

                <p>Look: <img src="cid:logo@p" alt="logo"></p>
                <img src="https://track.example/big.png" width="300" height="200">
                <a href="https://evil.example/login">https://bank.example/login</a>
                --r
                Content-Type: image/png
                Content-ID: <logo@p>
                Content-Transfer-Encoding: base64
                Content-Disposition: inline; filename="logo.png"

                %s
                --r--
                """.formatted(PIXEL));
        String conversation = scene.conversations(1).getFirst().get("id").stringValue();
        String message = scene.messages(conversation, 1).getFirst().get("id").stringValue();
        return "/api/v1/messages/" + message + "/mail/page";
    }

    private static String policy(TestAnswer answer) {
        return answer.response().headers().firstValue("Content-Security-Policy").orElse("");
    }
}
