package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// A company with several brands, each with addresses of its own in one mailbox or in several, and with mail that
/// other mailboxes hand on (R48).
class BrandsTest {

    private final MailScene scene = MailScene.open(Map.of()).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    private String second() {
        return StandInMail.brand(scene);
    }

    private static String mail(String to, String more, String id, String text) {
        return "From: Ana <ana@plaza.example>\nTo: " + to + "\n" + more + "Subject: " + text + "\nMessage-ID: <" + id
                + "@plaza.example>\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    private void deliverTo(String address, String mail) {
        new MailHost.Green(scene.mail()).deliver(address, MailHost.bytes(mail));
    }

    private String conversation(String subject) {
        return Await.until(
                        () -> scene.conversations(0).stream()
                                .filter(conversation -> conversation
                                        .path("subject")
                                        .asString("")
                                        .equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst()
                .get("id")
                .stringValue();
    }

    @Test
    void eachBrandsMailIsAnsweredFromItsOwnMailboxAndOneWhoWritesToBothIsOnePerson() throws Exception {
        String luxe = second();
        deliverTo(MailScene.ADDRESS, mail(MailScene.ADDRESS, "", "one", "Shoes"));
        deliverTo(StandInMail.BRAND, mail(StandInMail.BRAND, "", "two", "Watch"));
        String shoes = conversation("Shoes");
        String watch = conversation("Watch");

        JsonNode shown = scene.staff().get("/api/v1/conversations/" + watch).json();
        assertThat(shown.at("/channel/id").stringValue()).isEqualTo(luxe);
        assertThat(shown.at("/customer/id").stringValue())
                .isEqualTo(scene.staff().get("/api/v1/conversations/" + shoes).text("/customer/id"));
        scene.reply(watch, "It is being set.");
        scene.reply(shoes, "They are brown.");

        List<MimeMessage> answers = scene.received("plaza.example", 2);
        assertThat(answers)
                .extracting(answer -> ((InternetAddress) answer.getFrom()[0]).getAddress() + " "
                        + ((InternetAddress) answer.getFrom()[0]).getPersonal())
                .containsExactlyInAnyOrder("care@luxe.example Luxe", "help@shop.example Tienda");
    }

    @Test
    void aMailToBothBrandsIsOneMatterOfEach() {
        second();
        String both = mail(MailScene.ADDRESS + ", care@luxe.example", "", "both", "Ring");
        deliverTo(MailScene.ADDRESS, both);
        deliverTo(StandInMail.BRAND, both);

        Await.until(() -> messages() == 2);
        assertThat(scene.held()).isEmpty();
    }

    private int messages() {
        return scene.conversations(0).stream()
                .mapToInt(conversation -> TestShop.items(scene.staff()
                                .get("/api/v1/conversations/"
                                        + conversation.get("id").stringValue() + "/messages"))
                        .size())
                .sum();
    }

    @Test
    void forwardedMailIsItsWritersAndAnsweredFromOurOwnAddress() throws Exception {
        deliverTo(
                MailScene.ADDRESS,
                mail("info@old-name.example", "Delivered-To: help@shop.example\n", "forwarded", "Hat"));
        String conversation = conversation("Hat");

        assertThat(scene.staff().get("/api/v1/conversations/" + conversation).text("/customer/name"))
                .isEqualTo("Ana");
        scene.reply(conversation, "It fits.");

        MimeMessage answer = scene.received("plaza.example", 1).getFirst();
        assertThat(((InternetAddress) answer.getFrom()[0]).getAddress()).isEqualTo(MailScene.ADDRESS);
        assertThat(answer.getRecipients(Message.RecipientType.CC)).isNull();
    }

    @Test
    void anAliasThatOnlyTheServerShowsIsAnsweredFrom() throws Exception {
        deliverTo(
                MailScene.ADDRESS,
                mail("undisclosed-recipients:;", "X-Original-To: " + MailScene.ALIAS + "\n", "hidden", "Coat"));
        scene.reply(conversation("Coat"), "It is warm.");

        assertThat(((InternetAddress)
                                scene.received("plaza.example", 1).getFirst().getFrom()[0])
                        .getAddress())
                .isEqualTo(MailScene.ALIAS);
    }
}
