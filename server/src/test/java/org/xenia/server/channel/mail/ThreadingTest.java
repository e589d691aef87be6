package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Every mail of `threads.txt` comes into the conversation in which it belongs, through a real mailbox (R49).
class ThreadingTest {

    @Test
    void everyMailOfTheTableComesWhereItBelongs() {
        try (ThreadScene scene = new ThreadScene()) {
            Map<String, String> places = scene.places();

            assertThat(scene.cases()).hasSizeGreaterThanOrEqualTo(100);
            SoftAssertions.assertSoftly(all -> scene.cases()
                    .forEach(written -> all.assertThat(scene.place(written, places))
                            .as(written.name())
                            .isEqualTo(scene.wanted(written))));
            // What staff wrote from outside, once for each person, and what came back as ours.
            assertThat(scene.heldByReason("own_mail")).isEqualTo(4);
            assertThat(scene.heldByReason("auto_reply")).isEqualTo(1);
            // A customer's mail wakes and reopens; a machine's does not.
            assertThat(scene.states("closed")).containsOnly("open");
            assertThat(scene.states("snoozed")).containsOnly("open");
            assertThat(scene.states("ended")).containsOnly("closed");
        }
    }

    @Test
    void aMailThatIsReadAfterItsAnswerComesToTheAnswer() {
        try (MailScene scene = MailScene.open(Map.of()).watched()) {
            scene.deliver(mail("ana", "late-2", "In-Reply-To: <late-1@plaza.example>\n"));
            String conversation = scene.conversations(1).getFirst().get("id").stringValue();

            scene.deliver(mail("ana", "late-1", ""));
            scene.messages(conversation, 2);
            // Another person's id is nobody's way into the conversation.
            scene.deliver(mail("eve", "late-0", "References: <late-00@plaza.example>\n"));
            scene.deliver(mail("ana", "late-00", ""));

            assertThat(scene.conversations(3)).hasSize(3);
            assertThat(scene.messages(conversation, 2)).hasSize(2);
        }
    }

    private static String mail(String sender, String id, String more) {
        return "From: %s@plaza.example\nTo: help@shop.example\nSubject: Jar\nMessage-ID: <%s@plaza.example>\n%s\n%s\n"
                .formatted(sender, id, more, id);
    }
}
