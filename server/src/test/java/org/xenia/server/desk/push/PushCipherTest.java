package org.xenia.server.desk.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PushCipherTest {

    private static final String TEXT = "When I grow up, I want to be a watermelon";

    // RFC 8291, section 5 and appendix A.
    private static final byte[] BROWSER =
            bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
    private static final byte[] SECRET = bytes("BTBZMqHH6r4Tts7J_aSIgg");
    private static final String BODY = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
            + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_"
            + "Qulcy4a-fN";

    @Test
    @DisplayName("the example of RFC 8291 comes out byte by byte")
    void theExampleOfTheRfc() {
        KeyPair sender = new KeyPair(
                Curve.publicKey(bytes(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                Curve.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));

        byte[] body = PushCipher.encrypt(
                new BrowserKeys(BROWSER, SECRET), sender, bytes("DGv6ra1nlYgDCS1FRnbzlw"), utf8(TEXT), 0);

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(body)).isEqualTo(BODY);
    }

    @Test
    void whatIsWrittenTheBrowserReads() {
        TestPushBrowser browser = TestPushBrowser.create();
        for (int length : new int[] {0, 1, 511, 512, 513, PushCipher.MOST}) {
            byte[] text = new byte[length];
            Arrays.fill(text, (byte) 'x');

            assertThat(browser.decrypt(PushCipher.encrypt(browser.keys(), text)))
                    .isEqualTo(text);
        }
    }

    @Test
    void lengthsSayLittleAndFitIntoWhatEveryPushServiceTakes() {
        TestPushBrowser browser = TestPushBrowser.create();

        assertThat(IntStream.of(5, 100, 500)
                        .map(length -> PushCipher.encrypt(browser.keys(), new byte[length]).length)
                        .distinct()
                        .count())
                .isEqualTo(1);
        assertThat(PushCipher.encrypt(browser.keys(), new byte[PushCipher.MOST]))
                .hasSize(4_096);
        assertThatThrownBy(() -> PushCipher.encrypt(browser.keys(), new byte[PushCipher.MOST + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPointBesideTheCurveIsNoKey() {
        byte[] beside = BROWSER.clone();
        beside[64] ^= 1;

        assertThatThrownBy(() -> Curve.publicKey(beside)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Curve.publicKey(new byte[65])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Curve.publicKey(Arrays.copyOf(BROWSER, 64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
