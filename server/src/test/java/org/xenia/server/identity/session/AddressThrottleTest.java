package org.xenia.server.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.xenia.server.TestServer;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.kernel.Refusal;

class AddressThrottleTest {

    private final Throttle throttle = TestServer.get().bean(Throttle.class);

    @Test
    void whoTriesManyAccountsFromOneAddressHasToWaitLongerEachTime() {
        String address = "203.0.113." + System.nanoTime();
        int counted = 0;
        Refusal refused = null;
        while (refused == null && counted < 100) {
            try {
                throttle.count(new Throttle.Attempt("somebody" + counted + "@" + address, address));
                counted++;
            } catch (Refusal refusal) {
                refused = refusal;
            }
        }

        assertThat(counted).isEqualTo(31);
        assertThat(refused.code()).isEqualTo(IdentityRefusal.TOO_MANY_ATTEMPTS);
        assertThat((long) refused.data().get("retryAfter")).isBetween(1L, 2L);
    }

    @Test
    void oneBehindAProxyOfThisMachineDoesNotBlockTheOthers() {
        assertThatCode(() -> {
                    for (int i = 0; i < 40; i++) {
                        throttle.count(new Throttle.Attempt("p" + i + "@" + System.nanoTime(), "127.0.0.1"));
                    }
                })
                .doesNotThrowAnyException();
    }
}
