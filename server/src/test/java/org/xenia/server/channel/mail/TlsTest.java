package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;

/// Connections are encrypted as they are set or not at all: nothing falls back to clear text, and what is wrong stands
/// at its field in words (R48).
class TlsTest {

    private final Dovecot dovecot = Dovecot.start();
    private MailScene scene;

    @AfterEach
    void close() {
        if (scene != null) {
            scene.close();
        }
        dovecot.close();
    }

    private Map<String, Object> incoming(String protocol, String encryption) {
        Map<String, Object> settings = new HashMap<>(dovecot.incoming(protocol));
        settings.put("encryption", encryption);
        if (encryption.equals("tls")) {
            settings.put("port", dovecot.encryptedPort(protocol));
        }
        return settings;
    }

    private TestAnswer trial() {
        return scene.staff().post("/api/v1/channels/" + scene.channel() + "/mail-test", Map.of());
    }

    private List<String> signIns() {
        return dovecot.log()
                .lines()
                .filter(line -> line.contains("user=<" + dovecot.user() + ">"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"imap, tls", "imap, starttls", "pop3, tls", "pop3, starttls"})
    void aServerThatNobodyVouchesForIsNamedAndOneThatIsVouchedForIsRead(String protocol, String encryption)
            throws Exception {
        scene = MailScene.without(Map.of("incoming", incoming(protocol, encryption), "importOld", true));
        TestAnswer refused = trial();
        assertThat(refused.text("/incoming/code")).isEqualTo("certificate");
        assertThat(refused.text("/incoming/setting")).isEqualTo("encryption");
        assertThat(refused.text("/incoming/message")).startsWith("The server’s certificate does not hold");
        assertThat(signIns()).isEmpty();

        dovecot.deliver("From: c@p.example\nTo: help@shop.example\nMessage-ID: <t@p>\n\nx\n");
        SSLContext usual = SSLContext.getDefault();
        SSLContext.setDefault(trusting(dovecot.server().directory().resolve("cert.pem")));
        try {
            assertThat(trial().json().at("/incoming/ok").booleanValue()).isTrue();
            Await.until(() -> scene.hurried() && scene.conversations(0).size() == 1);
        } finally {
            SSLContext.setDefault(usual);
        }
        assertThat(signIns()).isNotEmpty().allSatisfy(line -> assertThat(line).contains("TLS"));
    }

    @Test
    void aServerWithoutEncryptionIsTalkedToNoFurther() {
        try (ScriptedSmtp smtp = ScriptedSmtp.start();
                MailHost.Green plain = MailHost.Green.start()) {
            Map<String, Object> in = new HashMap<>(plain.incoming("imap"));
            in.put("encryption", "starttls");
            scene = MailScene.without(Map.of(
                    "incoming",
                    in,
                    "outgoing",
                    Map.of(
                            "host",
                            "127.0.0.1",
                            "port",
                            smtp.port(),
                            "encryption",
                            "starttls",
                            "user",
                            "u",
                            "password",
                            "p")));
            TestAnswer refused = trial();

            assertThat(refused.text("/incoming/code")).isEqualTo("encryption");
            assertThat(refused.text("/outgoing/code")).isEqualTo("encryption");
            assertThat(smtp.auths()).isEmpty();
        }
    }

    private static SSLContext trusting(Path certificate) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(certificate)) {
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
