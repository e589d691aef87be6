package org.xenia.server.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.json.JsonMapper;

/// The live stream over HTTP: a watcher who loses the line again and again misses nothing and sees nothing twice.
class LiveStreamTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int WRITERS = 4;
    private static final int EACH = 50;

    private final TestShop shop = TestShop.open();
    private final String token = shop.company().administrator().cookies().get("xenia_session");

    @Test
    void resumedByLastEventIdTheStreamHasNoGapAndNoDoubleWhileMessagesAreWritten() throws IOException {
        String last = hello();
        CompletableFuture<Set<String>> writing = CompletableFuture.supplyAsync(this::write);
        Map<String, String> messages = new LinkedHashMap<>();
        List<Position> positions = new ArrayList<>();

        for (int connection = 1; messages.size() < WRITERS * EACH; connection++) {
            last = watch(last, 5 + connection % 23, messages, positions);
        }

        Set<String> written = writing.join();
        assertThat(new TreeSet<>(messages.values())).isEqualTo(written);
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(messages).as("no message came under two positions").hasSize(written.size());
    }

    @Test
    void anotherCompanysEventsAreNotInTheStream() throws IOException {
        String last = hello();
        TestShop other = TestShop.open();
        other.write("somebody", "not for you");
        String mine = shop.write("ana", "for me").text("/message");
        Map<String, String> messages = new LinkedHashMap<>();

        while (messages.isEmpty()) {
            last = watch(last, 1, messages, new ArrayList<>());
        }

        assertThat(messages.values()).containsExactly(mine);
    }

    @Test
    void browsersThatLeaveWithoutAWordAreForgotten() throws IOException {
        LiveFeed feed = TestServer.get().bean(LiveFeed.class);
        int before = feed.watching();
        List<BufferedReader> browsers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            browsers.add(open(null));
        }
        assertThat(feed.watching()).isGreaterThanOrEqualTo(20);

        for (BufferedReader browser : browsers) {
            browser.close();
        }

        Await.until(() -> feed.watching() <= before);
    }

    @Test
    void aPositionThatIsNotOneIsRefused() {
        TestAnswer answer = shop.staff().get("/api/v1/events?after=yesterday");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("Last-Event-ID");
    }

    private Set<String> write() {
        Set<String> written = new TreeSet<>();
        AtOnce.run(WRITERS, writer -> {
                    List<String> ids = new ArrayList<>();
                    for (int i = 0; i < EACH; i++) {
                        ids.add(shop.write("customer " + writer, "message " + i).text("/message"));
                    }
                    return ids;
                })
                .forEach(written::addAll);
        return written;
    }

    private String hello() throws IOException {
        try (BufferedReader lines = open(null)) {
            assertThat(lines.readLine()).isEqualTo("event: hello");
            return lines.readLine().substring("id: ".length());
        }
    }

    // Reads so many events and then breaks the line in the middle of whatever comes next.
    private String watch(String from, int events, Map<String, String> messages, List<Position> positions)
            throws IOException {
        String last = from;
        String type = "";
        try (BufferedReader lines = open(from)) {
            int seen = -1;
            String id = from;
            while (seen < events) {
                String line = lines.readLine();
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("data: ") && !type.equals("hello")) {
                    last = id;
                    positions.add(Position.parse(id));
                    note(id, type, line.substring(6), messages);
                } else if (line.isEmpty()) {
                    seen++;
                }
                if (messages.size() == WRITERS * EACH) {
                    return last;
                }
            }
        }
        return last;
    }

    private static void note(String id, String type, String data, Map<String, String> messages) {
        if (type.equals("message.received")) {
            messages.put(
                    id, JsonMapper.shared().readTree(data).at("/data/message").stringValue());
        }
    }

    private BufferedReader open(String lastEventId) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(TestServer.get().uri("/api/v1/events"))
                .header("Cookie", "xenia_session=" + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            HttpResponse<java.io.InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
