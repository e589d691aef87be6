package org.xenia.server.channel.web;

import java.util.Map;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Workspace;

/// A company with a chat on its pages, and visitors of these pages.
///
/// @param base of the addresses of its widget
record ChatScene(TestCompany company, WebChannel channel, String base) {

    static ChatScene open() {
        TestCompany company = TestServer.get().company();
        WebChannel channel = Workspace.call(
                company.workspace(),
                () -> TestServer.get().bean(WebChannels.class).create("Shop chat", WebSettingsChange.NONE));
        return new ChatScene(
                company, channel, "/widget/v1/" + channel.settings().key());
    }

    /// One browser of a customer.
    ///
    /// @param token by which it is recognised
    record VisitorBrowser(String token, TestBrowser browser) {}

    VisitorBrowser visitor(Map<String, Object> introduction, String... headers) {
        TestBrowser page = TestServer.get().browser();
        for (int i = 0; i < headers.length; i += 2) {
            page.with(headers[i], headers[i + 1]);
        }
        TestAnswer begun = page.post(base + "/sessions", introduction);
        if (begun.status() != 200) {
            throw new AssertionError(begun.toString());
        }
        String token = begun.text("/visitor");
        return new VisitorBrowser(token, browser(token));
    }

    TestBrowser browser(String token) {
        return TestServer.get().browser().with("Authorization", "Bearer " + token);
    }

    /// A file sent as browsers send it.
    TestAnswer upload(VisitorBrowser visitor, String name, String content) {
        return browser(visitor.token())
                .with("Content-Type", "multipart/form-data; boundary=part")
                .post(base + "/files", multipart(name, content));
    }

    /// The body of a form with one file, which claims to be a page.
    static String multipart(String name, String content) {
        return "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--part--\r\n";
    }

    VisitorLine line(VisitorBrowser visitor) {
        return VisitorLine.open(base + "/events", visitor.token());
    }
}
