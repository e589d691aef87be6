package org.xenia.server.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import tools.jackson.databind.json.JsonMapper;

/// Files of staff over HTTP: looked into, shown with a warning, and shared by links that run out.
class FilesTest {

    private final TestCompany company = TestServer.get().company();

    @Test
    void aFileWithAVirusIsRefused() {
        TestAnswer refused = upload("letter.txt", StandInScanner.virus());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("infected_file");
    }

    @Test
    void aProgramThatPassesForADocumentIsKeptAndCalledWhatItIs() {
        TestAnswer file = upload("invoice\u202Efdp.pdf.exe", "MZ\u0000\u0000");

        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        assertThat(file.text("/name")).isEqualTo("invoicefdp.pdf.exe");
        assertThat(file.text("/caution")).isEqualTo("disguised");
        assertThat(file.json().has("preview")).isFalse();
        assertThat(company.administrator().get(file.text("/url") + "/preview").status())
                .isEqualTo(404);
    }

    @Test
    void aLinkOpensOneFileForAWhileAndNothingElse() {
        TestAnswer file = upload("terms.txt", "The terms");
        TestAnswer link = company.administrator().post(file.text("/url") + "/links", Map.of("days", 2));
        assertThat(link.status()).as(link.toString()).isEqualTo(201);
        assertThat(Duration.between(Instant.now(), Instant.parse(link.text("/expiresAt"))))
                .isBetween(Duration.ofHours(47), Duration.ofHours(48));

        TestBrowser stranger = TestServer.get().browser();
        TestAnswer fetched = stranger.get(link.text("/url"));
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.response().body()).isEqualTo("The terms");
        assertThat(fetched.header("Content-Disposition").orElseThrow()).startsWith("attachment");

        String url = link.text("/url");
        char last = url.charAt(url.length() - 3);
        String changed =
                url.substring(0, url.length() - 3) + (last == 'A' ? 'B' : 'A') + url.substring(url.length() - 2);
        assertThat(stranger.get(changed).status()).isEqualTo(410);
        assertThat(stranger.get("/api/v1/shared-files/nonsense").code()).isEqualTo("link_expired");
        String old = TestServer.get()
                .bean(FileLinks.class)
                .path(
                        company.workspace(),
                        UUID.fromString(file.text("/id")),
                        Instant.now().minusSeconds(1));
        assertThat(stranger.get(old).status()).isEqualTo(410);
        String foreign = TestServer.get()
                .bean(FileLinks.class)
                .path(
                        TestServer.get().company().workspace(),
                        UUID.fromString(file.text("/id")),
                        Instant.now().plusSeconds(60));
        assertThat(stranger.get(foreign).status()).as("another company's").isEqualTo(404);
    }

    @Test
    void aLinkIsForOneToNinetyDays() {
        TestAnswer file = upload("terms.txt", "The terms");

        TestAnswer refused = company.administrator().post(file.text("/url") + "/links", Map.of("days", 91));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(JsonMapper.shared()
                        .readTree(refused.response().body())
                        .at("/errors/0/code")
                        .stringValue())
                .isEqualTo("link_days");
    }

    private TestAnswer upload(String name, String content) {
        return company.administrator()
                .with("Content-Type", "multipart/form-data; boundary=part")
                .post(
                        "/api/v1/files",
                        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                + "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--part--\r\n");
    }
}
