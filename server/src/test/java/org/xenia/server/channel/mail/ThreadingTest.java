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
}
