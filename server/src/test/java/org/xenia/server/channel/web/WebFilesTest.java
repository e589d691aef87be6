package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.channel.web.ChatScene.VisitorBrowser;

class WebFilesTest {

    private final ChatScene scene = ChatScene.open();

    @Test
    void aFileGoesWithAMessageAndComesBackAsItWas() {
        VisitorBrowser visitor = scene.visitor(Map.of());
        TestAnswer file = scene.upload(visitor, "Rechnung für Müller.txt", "42,00 €");
        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        assertThat(file.text("/name")).isEqualTo("Rechnung für Müller.txt");

        TestAnswer sent = visitor.browser()
                .post(scene.base() + "/messages", Map.of("messageId", "m", "attachments", List.of(file.text("/id"))));

        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        TestAnswer list = visitor.browser().get(scene.base() + "/messages");
        assertThat(list.text("/items/0/attachments/0/name")).isEqualTo("Rechnung für Müller.txt");
        TestAnswer back = visitor.browser().get(list.text("/items/0/attachments/0/url"));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.response().body()).isEqualTo("42,00 €");
    }

    @Test
    void aPageSentAsAFileIsNeverServedAsAPage() {
        VisitorBrowser visitor = scene.visitor(Map.of());
        TestAnswer file = scene.upload(visitor, "../../x.html", "<script>alert(1)</script>");

        TestAnswer back = visitor.browser().get(file.text("/url"));

        assertThat(file.text("/name")).doesNotContain("/");
        assertThat(back.header("Content-Type")).hasValue("text/plain");
        assertThat(back.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(back.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(back.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
    }

    @Test
    void filesOfOthersCanNeitherBeReadNorSent() {
        VisitorBrowser ana = scene.visitor(Map.of());
        VisitorBrowser ben = scene.visitor(Map.of());
        TestAnswer file = scene.upload(ana, "a.txt", "Ana's");

        assertThat(ben.browser().get(file.text("/url")).status()).isEqualTo(404);
        assertThat(TestServer.get().browser().get(file.text("/url")).status()).isEqualTo(401);
        TestAnswer taken = ben.browser()
                .post(
                        scene.base() + "/messages",
                        Map.of("messageId", "m", "text", "mine", "attachments", List.of(file.text("/id"))));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text("/errors/0/code")).isEqualTo("unknown_file");
    }

    @Test
    void aFileThatStaffSentIsTheVisitorsToReadOnceItWasSent() {
        VisitorBrowser visitor = scene.visitor(Map.of());
        TestAnswer asked =
                visitor.browser().post(scene.base() + "/messages", Map.of("messageId", "m", "text", "The manual?"));
        TestBrowser agent = scene.company().administrator();
        agent.with("Content-Type", "multipart/form-data; boundary=part");
        TestAnswer file = agent.post("/api/v1/files", ChatScene.multipart("manual.txt", "Press the button."));
        assertThat(file.status()).as(file.toString()).isEqualTo(201);
        String address = scene.base() + "/files/" + file.text("/id");
        assertThat(visitor.browser().get(address).status()).isEqualTo(404);

        agent.with("Content-Type", "application/json");
        TestAnswer reply = agent.post(
                "/api/v1/conversations/" + asked.text("/conversation") + "/replies",
                Map.of("text", "Here.", "translate", false, "attachments", List.of(file.text("/id"))));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(visitor.browser().get(address).response().body()).isEqualTo("Press the button.");
    }

    @Test
    void withoutAFileOrWithoutATokenNothingIsTaken() {
        VisitorBrowser visitor = scene.visitor(Map.of());
        TestAnswer empty = scene.browser(visitor.token())
                .with("Content-Type", "multipart/form-data; boundary=part")
                .post(scene.base() + "/files", "--part--\r\n");
        assertThat(empty.status()).as(empty.toString()).isEqualTo(400);
        assertThat(TestServer.get()
                        .browser()
                        .with("Content-Type", "multipart/form-data; boundary=part")
                        .post(scene.base() + "/files", "--part--\r\n")
                        .status())
                .isEqualTo(401);
    }
}
