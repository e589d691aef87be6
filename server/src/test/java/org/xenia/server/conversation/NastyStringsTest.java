package org.xenia.server.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Five hundred nasty strings go in over HTTP in every place that takes free text and come out unchanged,
/// and nothing around them is harmed.
class NastyStringsTest {

    private static final List<String> NASTY = NastyStrings.all();
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int THREADS = 4;

    private final TestShop shop = TestShop.open();

    @Test
    void thereAreFiveHundredOfThem() {
        assertThat(NASTY).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
    }

    @Test
    void asTextNameAndIdentifiersOfACustomersMessage() {
        List<String> conversations = each(nasty -> {
            TestAnswer first = receive(nasty);
            assertThat(first.status()).as(first.toString()).isEqualTo(201);
            TestAnswer again = receive(nasty);
            assertThat(again.status()).as("the same identifiers are recognised").isEqualTo(200);
            assertThat(again.json()).isEqualTo(first.json());
            return first.text("/conversation");
        });

        assertThat(conversations).as("each is a customer of its own").doesNotHaveDuplicates();
        each(nasty -> {
            String conversation = conversations.get(NASTY.indexOf(nasty));
            assertThat(shop.texts(conversation)).containsExactly(nasty);
            TestAnswer shown = shop.staff().get("/api/v1/conversations/" + conversation);
            assertThat(shown.text("/customer/name")).isEqualTo(name(nasty));
            if (nasty.length() < 250) {
                assertThat(shown.text("/lastMessage/text")).isEqualTo(nasty);
            }
            TestAnswer customer = shop.staff().get("/api/v1/customers/" + shown.text("/customer/id"));
            assertThat(customer.text("/identities/0/value")).isEqualTo(identifier(nasty));
            return conversation;
        });
        assertThat(listed("/api/v1/conversations")).as("lists show all of them").hasSize(NASTY.size());
        assertThat(listed("/api/v1/customers")).hasSize(NASTY.size());
        Await.until(this::areRead);
        assertThat(TestShop.items(shop.company().administrator().get("/api/v1/dead-letters")))
                .as("nothing that follows a message stumbles over one")
                .isEmpty();
    }

    /// Whether all that reads the log has read everything of this company.
    private boolean areRead() {
        return TestShop.items(shop.company().administrator().get("/api/v1/readers")).stream()
                .filter(reader -> !reader.get("name").stringValue().contains("test"))
                .allMatch(reader -> reader.get("lag").longValue() == 0);
    }

    @Test
    void asNotesAndReplies() {
        String conversation = shop.conversation("ana", 1);
        List<String> written = each(nasty -> {
            TestAnswer note = post("/api/v1/conversations/" + conversation + "/notes", Map.of("text", nasty));
            assertThat(note.status()).as(note.toString()).isEqualTo(201);
            assertThat(note.text("/original")).isEqualTo(nasty);
            return nasty;
        });
        for (String nasty : NASTY.subList(0, 60)) {
            TestAnswer reply = post(
                    "/api/v1/conversations/" + conversation + "/replies", Map.of("text", nasty, "translate", false));
            assertThat(reply.text("/sent/text")).as(reply.toString()).isEqualTo(nasty);
        }

        assertThat(shop.texts(conversation)).containsAll(written).hasSize(1 + NASTY.size() + 60);
    }

    @Test
    void asTagsSubjectsAndPreferences() {
        String conversation = shop.conversation("ana", 1);
        String customer =
                shop.staff().get("/api/v1/conversations/" + conversation).text("/customer/id");
        for (String nasty : NASTY.stream().filter(text -> text.length() <= 60).toList()) {
            TestAnswer changed = patch(
                    "/api/v1/conversations/" + conversation,
                    Map.of("tags", List.of(nasty, "fixed"), "subject", nasty + "."));
            assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
            assertThat(changed.text("/subject")).isEqualTo(nasty + ".");
            if (nasty.equals(nasty.strip()) && !nasty.equals("fixed")) {
                assertThat(changed.text("/tags/0")).isEqualTo(nasty);
            }
            TestAnswer person = patch(
                    "/api/v1/customers/" + customer,
                    Map.of("note", nasty + ".", "preferences", Map.of("contactHours", nasty + ".")));
            assertThat(person.text("/note")).as(person.toString()).isEqualTo(nasty + ".");
            assertThat(person.text("/preferences/contactHours")).isEqualTo(nasty + ".");
        }
        String cursor = "";
        List<String> subjects = new ArrayList<>();
        do {
            TestAnswer page =
                    shop.staff().get("/api/v1/conversations/" + conversation + "/timeline?limit=100" + cursor);
            for (JsonNode entry : page.json().get("items")) {
                entry.at("/data/changes").forEach(change -> {
                    if (change.get("field").stringValue().equals("subject")) {
                        subjects.add(change.get("after").stringValue());
                    }
                });
            }
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        assertThat(subjects)
                .as("the trail keeps them too")
                .containsExactlyElementsOf(NASTY.stream()
                        .filter(text -> text.length() <= 60)
                        .map(text -> text + ".")
                        .toList());
    }

    @Test
    void asASearch() {
        shop.conversation("ana", 1);
        for (String nasty : NASTY.stream().filter(text -> text.length() <= 60).toList()) {
            String query = URLEncoder.encode(nasty, StandardCharsets.UTF_8);
            for (String list : List.of("/api/v1/conversations", "/api/v1/customers")) {
                assertThat(shop.staff().get(list + "?q=" + query).status())
                        .as(query)
                        .isIn(200, 400);
            }
        }
    }

    @Test
    void asTheNameOfAFileItIsMadeHarmless() {
        for (String nasty : NASTY.stream().filter(text -> text.length() <= 60).toList()) {
            String name = new String(nasty.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    .replaceAll("[\\r\\n\"]", "_");
            String boundary = "boundary" + Math.abs(nasty.hashCode());
            String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>\r\n--" + boundary + "--\r\n";
            TestAnswer stored = shop.company()
                    .program("conversations:write", "conversations:read")
                    .with("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .post("/api/v1/files", body);
            if (stored.status() == 400) {
                continue;
            }
            assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
            assertThat(stored.text("/name"))
                    .doesNotContain("/", "\\", "\r", "\n", "\u202E", "\0")
                    .isNotBlank();
            TestAnswer file = shop.staff().get(stored.text("/url"));
            assertThat(file.status()).as(stored.toString()).isEqualTo(200);
            assertThat(file.response().body()).isEqualTo("<script>alert(1)</script>");
            assertThat(file.header("Content-Disposition").orElseThrow()).startsWith("attachment");
            assertThat(file.header("Content-Type").orElseThrow()).doesNotContain("html");
            assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private TestAnswer receive(String nasty) {
        Map<String, Object> customer = new HashMap<>(Map.of("id", identifier(nasty), "name", name(nasty)));
        return shop.program()
                .post(
                        "/api/v1/channels/" + shop.channel() + "/messages",
                        ASCII.writeValueAsString(
                                Map.of("messageId", identifier(nasty), "customer", customer, "text", nasty)));
    }

    // Long ones are cut, and then told apart by their number.
    private static String identifier(String nasty) {
        return NASTY.indexOf(nasty) + nasty.substring(0, Math.min(nasty.length(), 150));
    }

    private static String name(String nasty) {
        return nasty.substring(0, Math.min(nasty.length(), 200));
    }

    private TestAnswer post(String path, Map<String, ?> body) {
        return shop.staff().post(path, ASCII.writeValueAsString(body));
    }

    private TestAnswer patch(String path, Map<String, ?> body) {
        return shop.staff().patch(path, ASCII.writeValueAsString(body));
    }

    private List<JsonNode> listed(String path) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            TestAnswer page = shop.staff().get(path + "?limit=100" + cursor);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            all.addAll(TestShop.items(page));
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        return all;
    }

    private static List<String> each(java.util.function.UnaryOperator<String> work) {
        String[] answers = new String[NASTY.size()];
        AtOnce.run(THREADS, thread -> {
            IntStream.range(0, NASTY.size())
                    .filter(i -> i % THREADS == thread)
                    .forEach(i -> answers[i] = work.apply(NASTY.get(i)));
            return thread;
        });
        return List.of(answers);
    }
}
