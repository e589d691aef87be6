package org.xenia.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.parse.ParsedMail;

/// Mails in the manner of many mail servers, in our own words, with what must be known about them.
@DisplayName("Mails of machines")
class ReportsTest {

    private final MailParser parser = new MailParser();

    /// A mail with what it is.
    record Fixture(String name, MailKind kind, String recipient, String status, String permanent, String mail) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fixture> reports() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportsTest.class.getResourceAsStream("reports.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^##### "))
                    .filter(text -> !text.isBlank())
                    .map(ReportsTest::fixture);
        }
    }

    private static Fixture fixture(String text) {
        int line = text.indexOf('\n');
        String[] expected = text.substring(0, line).split(" \\| ");
        return new Fixture(
                expected[0],
                MailKind.valueOf(expected[1]),
                expected[2],
                expected[3],
                expected[4],
                text.substring(line + 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void areKnownForWhatTheyAre(Fixture fixture) {
        ParsedMail mail = parser.parse(fixture.mail().getBytes(StandardCharsets.UTF_8));
        assertThat(mail.kind()).isEqualTo(fixture.kind());
        if (fixture.recipient().equals("-")) {
            assertThat(mail.bounce()).isNull();
        } else {
            boolean permanent = fixture.permanent().strip().equals("true");
            assertThat(mail.bounce()).isEqualTo(new Bounce(fixture.recipient(), fixture.status(), permanent));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void areKnownWithAnyEndOfLine(Fixture fixture) {
        for (String end : new String[] {"\r\n", "\r"}) {
            ParsedMail mail = parser.parse(fixture.mail().replace("\n", end).getBytes(StandardCharsets.UTF_8));
            assertThat(mail.kind()).isEqualTo(fixture.kind());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void passedOnByAPersonAreAPersonsMail(Fixture fixture) {
        String passedOn = "From: Kay <kay@shop.example>\nTo: help@example.com\nSubject: Fwd: what is this?\n"
                + "Content-Type: multipart/mixed; boundary=outer\n\n--outer\n\nPlease look, it was not delivered.\n"
                + "--outer\nContent-Type: message/rfc822\n\n" + fixture.mail() + "\n--outer--\n";
        ParsedMail mail = parser.parse(passedOn.getBytes(StandardCharsets.UTF_8));
        assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
        assertThat(mail.bounce()).isNull();
    }

    @Test
    void answerByThemselvesInManyLanguages() {
        for (String subject : new String[] {
            "Automatic reply: Re: Ticket",
            "Abwesenheitsnotiz: Ihre Anfrage",
            "Automatische Antwort: x",
            "Réponse automatique : x",
            "Respuesta automática: x",
            "Risposta automatica: x",
            "Resposta automática: x",
            "Automatisch antwoord: x",
            "Automatiskt svar: x",
            "Autosvar: x",
            "Automaattinen vastaus: x",
            "Odpowiedź automatyczna: x",
            "Automatická odpověď: x",
            "Automatikus válasz: x",
            "Răspuns automat: x",
            "Автоматический ответ: x",
            "Автоматична відповідь: x",
            "Αυτόματη απάντηση: x",
            "Otomatik yanıt: x",
            "תשובה אוטומטית: x",
            "رد تلقائي: x",
            "自动回复: x",
            "自動返信：x",
            "자동 회신: x",
            "Trả lời tự động: x",
            "ตอบกลับอัตโนมัติ: x",
            "Out of Office"
        }) {
            assertThat(kind(subject)).as(subject).isEqualTo(MailKind.AUTO_REPLY);
        }
        for (String subject : new String[] {
            "Out of office furniture", "Vacation rental in June?", "Automatic reply does not work", "Auto insurance",
            "Re: Automatic reply: x", "Urlaub buchen", "Absences", "休暇の申請について教えてください"
        }) {
            assertThat(kind(subject)).as(subject).isEqualTo(MailKind.PERSON);
        }
    }

    private MailKind kind(String subject) {
        String mail = "From: Kay <kay@shop.example>\nTo: help@example.com\nSubject: " + subject + "\n\ntext\n";
        return parser.parse(mail.getBytes(StandardCharsets.UTF_8)).kind();
    }
}
