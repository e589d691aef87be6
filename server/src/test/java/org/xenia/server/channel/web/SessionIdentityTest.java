package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.settings.Secret;

class SessionIdentityTest {

    private static final TestCompany COMPANY = TestServer.get().company();
    private static final WebChannels CHANNELS = TestServer.get().bean(WebChannels.class);
    private static final WebChannel CHANNEL =
            Workspace.call(COMPANY.workspace(), () -> CHANNELS.create("Shop", WebSettingsChange.NONE));
    private static final Secret SECRET =
            Workspace.call(COMPANY.workspace(), () -> CHANNELS.renewIdentitySecret(CHANNEL.id()));
    private static final String BASE = "/widget/v1/" + CHANNEL.settings().key();

    private static TestAnswer begin(String base, String visitor, String identity) {
        Map<String, Object> body = new HashMap<>();
        if (visitor != null) {
            body.put("visitor", visitor);
        }
        if (identity != null) {
            body.put("identity", identity);
        }
        return TestServer.get().browser().post(base + "/sessions", body);
    }

    private static TestBrowser with(TestAnswer session) {
        return TestServer.get().browser().with("Authorization", "Bearer " + session.text("/visitor"));
    }

    private static void write(TestAnswer session, String text) {
        TestAnswer answer = with(session).post(BASE + "/messages", Map.of("messageId", text, "text", text));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static Iterable<String> read(TestAnswer session) {
        return with(session).get(BASE + "/messages").json().path("items").findValuesAsString("text");
    }

    @Test
    void aPersonVouchedForFindsTheirThreadOnAnotherDevice() throws Exception {
        TestAnswer phone = begin(BASE, null, jwt("ana", null));
        write(phone, "from my phone");
        TestAnswer laptop = begin(BASE, null, jwt("ana", null));
        assertThat(laptop.text("/visitor")).isNotEqualTo(phone.text("/visitor"));
        assertThat(read(laptop)).containsExactly("from my phone");
    }

    @Test
    void whatWasWrittenBeforeSigningInComesAlong() throws Exception {
        TestAnswer nameless = begin(BASE, null, null);
        write(nameless, "before signing in");
        TestAnswer signedIn = begin(BASE, nameless.text("/visitor"), jwt("bea", null));
        assertThat(signedIn.text("/visitor")).isEqualTo(nameless.text("/visitor"));
        assertThat(read(signedIn)).containsExactly("before signing in");
    }

    @Test
    void theNextPersonAtASharedComputerDoesNotSeeTheLastOnesThread() throws Exception {
        TestAnswer first = begin(BASE, null, jwt("carl", null));
        write(first, "of Carl");
        TestAnswer second = begin(BASE, first.text("/visitor"), jwt("dora", null));
        assertThat(second.text("/visitor")).isNotEqualTo(first.text("/visitor"));
        assertThat(read(second)).isEmpty();
    }

    @Test
    void anAddressThatSomebodyOnlyClaimedLeadsToNobodysThread() throws Exception {
        TestAnswer stranger = begin(BASE, null, null);
        with(stranger).put(BASE + "/email", Map.of("email", "eva@example.com"));
        write(stranger, "I am Eva, honestly");
        TestAnswer eva = begin(BASE, null, jwt("eva", "eva@example.com"));
        assertThat(read(eva)).isEmpty();
    }

    @Test
    void anIdentityThatDoesNotHoldIsRefusedAndOneMayBeRequired() throws Exception {
        assertThat(begin(BASE, null, jwt("x", null) + "x").code()).isEqualTo("identity_invalid");
        WebSettingsChange required = new WebSettingsChange(null, null, null, null, true, null);
        WebChannel members = Workspace.call(COMPANY.workspace(), () -> CHANNELS.create("Members", required));
        TestAnswer refused = begin("/widget/v1/" + members.settings().key(), null, null);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("identity_required");
    }

    private static String jwt(String subject, String email) throws Exception {
        String address = email == null ? "" : ",\"email\":\"" + email + "\"";
        String claims = "{\"sub\":\"" + subject + "\"" + address + ",\"exp\":"
                + Instant.now().plusSeconds(300).getEpochSecond() + "}";
        String signed = encode("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encode(claims.getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return signed + "." + encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
