package org.xenia.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RushTest {

    private final AtomicLong millis = new AtomicLong();
    private final Rush rush = new Rush(() -> millis.get() * 1_000_000);

    /// @param apart milliseconds between two messages
    private void handIn(int messages, int apart) {
        for (int i = 0; i < messages; i++) {
            millis.addAndGet(apart);
            rush.handedIn();
        }
    }

    @Test
    @DisplayName("what comes at a pace that can be followed is no rush")
    void aSteadyPaceIsNoRush() {
        handIn(10_000, 11);

        assertThat(rush.isOn()).isFalse();
    }

    @Test
    @DisplayName("more than a hundred a second is a rush, which is over a tenth of a second after the last")
    void manyAtOnceAreARushUntilTheyEnd() {
        handIn(20, 5);
        assertThat(rush.isOn()).isTrue();

        millis.addAndGet(100);
        assertThat(rush.isOn()).isFalse();
    }

    @Test
    @DisplayName("a rush of more than ten seconds has to share until nothing came for a second")
    void aLongRushHasToShare() {
        handIn(2_100, 5);
        assertThat(rush.isOn()).isFalse();

        millis.addAndGet(500);
        handIn(20, 5);
        assertThat(rush.isOn()).as("the same rush").isFalse();

        millis.addAndGet(1_500);
        handIn(20, 5);
        assertThat(rush.isOn()).as("another rush").isTrue();
    }
}
