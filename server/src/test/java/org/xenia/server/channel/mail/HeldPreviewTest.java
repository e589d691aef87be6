package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// Held mail is read before anybody decides, without harm, and a decision is taken back (R48).
class HeldPreviewTest {

    private static final String LOOP = """
            Return-Path: <bounces@else.example>
            Authentication-Results: mx.shop.example; spf=fail smtp.mailfrom=p.example; dkim=none; dmarc=fail
            From: Echo <echo@p.example>
            Reply-To: other@p.example
            To: help@shop.example
            Subject: Win now
            Message-ID: <l@p>
            X-Xenia-Loop: help@shop.example
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain

            Plain words
            --c
            Content-Type: text/html

            <p onclick="alert(1)">Rich <b>words</b><script>alert(1)</script><img src="https://spy.example/p.png">
            <a href="https://evil.example">https://bank.example</a></p>
            --c--
            --b
            Content-Type: application/pdf; name="bill.pdf"

            PDF
            --b--
            """;

    // The second picture is a drawing that calls itself a picture; the first has a comment by its maker.
    private static final String PICTURES = """
            From: Echo <echo@p.example>
            To: help@shop.example
            Subject: Pictures
            Message-ID: <pictures@p>
            X-Xenia-Loop: help@shop.example
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html

            <p><img src="cid:logo@p" alt="logo"><img src="cid:logo%40p" alt="again">
            <img src="cid:drawing@p" alt="drawing"><img src="cid:missing@p" alt="missing">
            <img src="https://spy.example/p.png" width="300" height="200"></p>
            --b
            Content-Type: image/png
            Content-ID: <logo@p>
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAFXRFWHRDb21tZW50AE1hZGUgYnkgYSBzcHke0+cpAAAADElEQVR4
            nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC
            --b
            Content-Type: image/png
            Content-ID: <drawing@p>

            <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
            --b--
            """;

    private final MailScene scene = MailScene.open(Map.of()).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    private String held() {
        scene.deliver(LOOP);
        return path(scene.held(1).getFirst());
    }

    private String path(JsonNode mail) {
        return "/api/v1/channels/" + scene.channel() + "/held-mails/"
                + mail.get("id").stringValue();
    }

    @Test
    void itsHeaderItsWordsAndItsDangersAreShown() {
        JsonNode preview = scene.staff().get(held()).json();

        assertThat(preview.get("fetched").booleanValue()).isTrue();
        assertThat(preview.get("sender").stringValue()).isEqualTo("echo@p.example");
        assertThat(preview.get("replyTo").stringValue()).isEqualTo("other@p.example");
        assertThat(preview.get("returnPath").stringValue()).isEqualTo("bounces@else.example");
        assertThat(preview.get("proofs").toString()).isEqualTo("[\"spf=fail\",\"dkim=none\",\"dmarc=fail\"]");
        assertThat(preview.get("text").stringValue()).isEqualTo("Plain words");
        assertThat(preview.get("blockedImages").intValue()).isEqualTo(1);
        assertThat(preview.get("suspiciousLinks").intValue()).isEqualTo(1);
        assertThat(preview.at("/files/0/name").stringValue()).isEqualTo("bill.pdf");
    }

    @Test
    void itsPageLoadsAndRunsNothing() {
        TestAnswer page = scene.staff().get(held() + "/page");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body())
                .contains("Rich <b>words</b>", "link-warning")
                .doesNotContain("<script", "onclick", " src=");
        assertThat(page.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("https:");
        assertThat(scene.company().agent("en").get(held() + "/page").status()).isEqualTo(403);
    }

    @Test
    void picturesThatCameWithItAreShownAndNothingThatOnlyPassesForOne() {
        scene.deliver(PICTURES);
        String mail = path(scene.held(1).getFirst());

        String page = scene.staff().get(mail + "/page").response().body();

        assertThat(page)
                .contains("<img alt=\"logo\" src=\"data:image/png;base64,iVBORw0KGgo", "<img alt=\"again\" src=\"data:")
                .contains("<img alt=\"drawing\">", "<img alt=\"missing\">")
                .doesNotContain("cid:", "svg", "ZGUgYnkgYSBz", " src=\"http");
    }

    @Test
    void whatWasPutAsideIsListedThereAndCanComeBack() {
        String mail = held();
        assertThat(scene.staff().delete(mail).status()).isEqualTo(204);
        assertThat(scene.held()).isEmpty();
        assertThat(aside()).hasSize(1);
        assertThat(scene.staff().get(mail).status()).isEqualTo(200);

        assertThat(scene.staff().post(mail + "/restore", Map.of()).status()).isEqualTo(204);
        assertThat(scene.staff().post(mail + "/restore", Map.of()).status()).isEqualTo(404);
        assertThat(scene.held()).hasSize(1);
        assertThat(aside()).isEmpty();

        assertThat(scene.staff().post(mail + "/release", Map.of()).status()).isEqualTo(200);
        assertThat(scene.staff().get(mail).status()).isEqualTo(404);
        assertThat(scene.messages(scene.conversations(1).getFirst().get("id").stringValue(), 1)
                        .getFirst()
                        .get("original")
                        .stringValue())
                .isEqualTo("Plain words");
    }

    private List<JsonNode> aside() {
        return TestShop.items(scene.staff().get("/api/v1/channels/" + scene.channel() + "/held-mails?aside=true"));
    }
}
