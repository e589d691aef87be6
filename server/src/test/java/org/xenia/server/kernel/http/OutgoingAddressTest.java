package org.xenia.server.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;

class OutgoingAddressTest {

    private static OutgoingAddress guard(boolean privateAllowed, String... places) {
        return new OutgoingAddress(privateAllowed, host -> {
            List<InetAddress> found = new ArrayList<>();
            for (String place : places) {
                found.add(InetAddress.getByName(place));
            }
            if (found.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return found;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:a00:1::",
                "2001:db8::1"
            })
    void refusesEveryPlaceThatIsNotTheOpenInternet(String place) {
        assertThatThrownBy(() -> guard(false, place).require(URI.create("https://hooks.example.com/")))
                .isInstanceOfSatisfying(
                        OutgoingAddress.Blocked.class,
                        blocked -> assertThat(blocked.fault()).isEqualTo(OutgoingAddress.Fault.PRIVATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "64:ff9b::808:808"})
    void letsTheOpenInternetThrough(String place) {
        assertThatCode(() -> guard(false, place).require(URI.create("https://hooks.example.com/")))
                .doesNotThrowAnyException();
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsEnoughToRefuse() {
        assertThatThrownBy(() -> guard(false, "8.8.8.8", "127.0.0.1").require(URI.create("https://a.example/")))
                .isInstanceOf(OutgoingAddress.Blocked.class);
    }

    @Test
    void privateAddressesPassWhereTheOperatorAllowsThemAndCountAsInside() throws Exception {
        OutgoingAddress guard = guard(true, "127.0.0.1");
        guard.require(URI.create("http://localhost:5000/translate"));
        assertThat(guard.inside(URI.create("http://localhost:5000/translate"))).isTrue();
    }

    @Test
    void unencryptedCallsAcrossTheInternetAreRefused() {
        assertThat(errors(guard(true, "8.8.8.8"), "http://engine.example.com/")).containsExactly("address_insecure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/",
                "file:///etc/passwd",
                "//example.com/",
                "https:///path",
                "example.com",
                "https://user:secret@example.com/",
                "https://example.com/#part",
                "https://exa mple.com/",
                "javascript:x"
            })
    void refusesWhatIsNoPlainWebAddress(String text) {
        assertThat(errors(guard(false, "8.8.8.8"), text)).containsExactly("address_malformed");
    }

    @Test
    void aNameThatDoesNotResolveMayBeSetButNotCalled() {
        OutgoingAddress guard = guard(false);
        assertThat(errors(guard, "https://later.example.com/")).isEmpty();
        assertThatThrownBy(() -> guard.require(URI.create("https://later.example.com/")))
                .isInstanceOf(UnknownHostException.class);
    }

    private static List<String> errors(OutgoingAddress guard, String text) {
        Validation validation = new Validation();
        guard.read(validation, "/url", text);
        try {
            validation.refuse();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.errors().stream().map(Refusal.FieldError::code).toList();
        }
    }
}
