package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.settings.Secret;

class SignedIdentityTest {

    private static final Secret SECRET = new Secret("xis_0123456789abcdef0123456789abcdef");
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    @Test
    void readsWhoTheCompanyVouchesFor() throws Exception {
        String token =
                token(HS256, "{\"sub\":\"c-17\",\"email\":\"ana@example.com\",\"name\":\"Ana\",\"exp\":1800000300}");
        assertThat(SignedIdentity.verify(token, SECRET, NOW))
                .isEqualTo(new SignedIdentity("c-17", "ana@example.com", "Ana"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"sub\":\"c\",\"exp\":1799999941}", "{\"sub\":\"c\",\"exp\":1800000300,\"iat\":1800000060}"})
    void bearsClocksThatDifferByAMinute(String claims) throws Exception {
        assertThat(SignedIdentity.verify(token(HS256, claims), SECRET, NOW).subject())
                .isEqualTo("c");
    }

    @Test
    void refusesAnIdentityThatHasExpired() throws Exception {
        String token = token(HS256, "{\"sub\":\"c\",\"exp\":1799999940}");
        assertRefused(token, WebChatRefusal.IDENTITY_EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sub\":\"c\"}",
                "{\"exp\":1800000300}",
                "{\"sub\":\"\",\"exp\":1800000300}",
                "{\"sub\":7,\"exp\":1800000300}",
                "{\"sub\":\"c\",\"exp\":\"never\"}",
                "{\"sub\":\"c\",\"exp\":1800000300,\"nbf\":1800000061}",
                "[]",
                "not json",
            })
    void refusesClaimsThatAreMissingWrongOrFromTheFuture(String claims) throws Exception {
        assertRefused(token(HS256, claims), WebChatRefusal.IDENTITY_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"alg\":\"none\"}", "{\"alg\":\"RS256\"}", "{\"alg\":\"hs256\"}", "{}"})
    void takesNoOtherAlgorithmWhateverTheHeaderSays(String header) throws Exception {
        assertRefused(token(header, "{\"sub\":\"c\",\"exp\":1800000300}"), WebChatRefusal.IDENTITY_INVALID);
    }

    @Test
    void refusesWhatIsNotSignedWithTheChannelsSecret() throws Exception {
        String token = token(HS256, "{\"sub\":\"c\",\"exp\":1800000300}");
        String unsigned = token.substring(0, token.lastIndexOf('.') + 1);
        assertRefused(unsigned, WebChatRefusal.IDENTITY_INVALID);
        assertRefused("a.b", WebChatRefusal.IDENTITY_INVALID);
        assertRefused("ü.ü.ü", WebChatRefusal.IDENTITY_INVALID);
        assertRefused("x".repeat(5_000), WebChatRefusal.IDENTITY_INVALID);
        assertThatThrownBy(() -> SignedIdentity.verify(token, new Secret("another"), NOW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SignedIdentity.verify(token, null, NOW)).isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String token, WebChatRefusal code) {
        assertThatThrownBy(() -> SignedIdentity.verify(token, SECRET, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static String token(String header, String claims) throws Exception {
        String signed =
                encode(header.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return signed + "." + encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
