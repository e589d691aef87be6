package org.xenia.mail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

@Label("For mails that are right")
class AgreementTest {

    @Property(tries = 300)
    @Label("the parts are those that Mime4j finds, byte for byte")
    void agreesWithMime4j(@ForAll("entities") String entity) throws IOException {
        byte[] mail = ("From: ana@example.org\r\n" + entity).getBytes(StandardCharsets.US_ASCII);
        List<String> theirs = new ArrayList<>();
        collect(new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail)), theirs);
        List<String> ours = new ArrayList<>();
        collect(Structure.of(RawMail.of(mail, MailLimits.USUAL), MailLimits.USUAL), ours);
        assertThat(ours).isEqualTo(theirs);
    }

    @Provide
    Arbitrary<String> entities() {
        return entity(0);
    }

    private static Arbitrary<String> entity(int depth) {
        Arbitrary<String> plain = text().map(text -> "Content-Type: text/plain\r\n\r\n" + text);
        Arbitrary<String> html = text().map(text -> "Content-Type: text/html\r\n\r\n<p>" + text);
        Arbitrary<String> base64 = Arbitraries.of("aGVsbG8=", "d29ybGQh", "eA==", "")
                .map(text -> "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + text);
        Arbitrary<String> quoted = Arbitraries.of("a=20b", "a=\r\nb", "=3D", "line\r\nline")
                .map(text -> "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + text);
        if (depth > 2) {
            return Arbitraries.oneOf(plain, html, base64, quoted);
        }
        Arbitrary<String> multipart = Arbitraries.lazy(() -> entity(depth + 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> multipart("b" + depth, parts));
        return Arbitraries.oneOf(plain, html, base64, quoted, multipart, multipart);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of("one", "two\r\nlines", "-- \r\nsignature", "--not a boundary", " indented", "x\r\n\r\ny");
    }

    private static String multipart(String boundary, List<String> parts) {
        StringBuilder entity =
                new StringBuilder("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n");
        for (String part : parts) {
            entity.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        return entity.append("--").append(boundary).append("--").toString();
    }

    private static void collect(Entity entity, List<String> into) throws IOException {
        if (entity.getBody() instanceof Multipart multipart) {
            for (Entity child : multipart.getBodyParts()) {
                collect(child, into);
            }
        } else if (entity.getBody() instanceof SingleBody body) {
            byte[] bytes = body.getInputStream().readAllBytes();
            into.add(entity.getMimeType() + " " + new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static void collect(Part part, List<String> into) {
        part.children().forEach(child -> collect(child, into));
        if (!part.isMultipart()) {
            into.add(part.media() + " " + new String(part.content(), StandardCharsets.ISO_8859_1));
        }
    }
}
