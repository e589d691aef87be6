package org.xenia.server.channel.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;

/// A mail server on this machine that speaks IMAP, POP3 and SMTP, with the mailbox `help`.
public final class StandInMail {

    /// The password of its one user. It is one word: of more, GreenMail's POP3 hears only the first.
    public static final String PASSWORD = "the-pigeons'-password";

    /// The address of the second brand.
    public static final String BRAND = "care@luxe.example";

    private static final String USER = "help";

    private StandInMail() {}

    /// A running server on free ports. The caller stops it.
    public static GreenMail start() {
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
        });
        mail.start();
        mail.setUser("help@shop.example", USER, PASSWORD);
        return mail;
    }

    /// The settings of a mailbox on it.
    public static Map<String, Object> settings(GreenMail mail, String address) {
        return Map.of("address", address, "incoming", incoming(mail), "outgoing", outgoing(mail));
    }

    /// How its IMAP is reached.
    public static Map<String, Object> incoming(GreenMail mail) {
        return server(mail.getImap().getPort());
    }

    /// How its SMTP is reached.
    public static Map<String, Object> outgoing(GreenMail mail) {
        return server(mail.getSmtp().getPort());
    }

    /// Makes a second brand with a mailbox of its own. Answers its channel, once it has been looked at.
    static String brand(MailScene scene) {
        scene.mail().setUser(BRAND, "care", PASSWORD);
        Map<String, Object> settings = Map.of(
                "address",
                BRAND,
                "fromName",
                "Luxe",
                "incoming",
                server(scene.mail().getImap().getPort(), "care"),
                "outgoing",
                server(scene.mail().getSmtp().getPort(), "care"));
        TestAnswer made =
                scene.staff().post("/api/v1/channels", Map.of("kind", "email", "name", "Luxe", "settings", settings));
        if (made.status() != 201) {
            throw new AssertionError(made.toString());
        }
        String state = "/api/v1/channels/" + made.text("/id") + "/mail-state";
        Await.until(() -> scene.staff().get(state).json().has("checkedAt"));
        return made.text("/id");
    }

    private static Map<String, Object> server(int port) {
        return server(port, USER);
    }

    private static Map<String, Object> server(int port, String user) {
        return Map.of("host", "127.0.0.1", "port", port, "encryption", "none", "user", user, "password", PASSWORD);
    }
}
