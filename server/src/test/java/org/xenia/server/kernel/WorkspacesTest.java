package org.xenia.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;

/// Two companies on one installation cannot see or touch each other by any route. Routes are found, not listed: a new
/// one is tried from the day on which it exists, and fails here until the test can give it a thing to ask for.
class WorkspacesTest {

    private static final String SECRET = "nobody else may read this 7f3a";

    private static final TestShop OURS = TestShop.open();
    private static final TestShop THEIRS = TestShop.open();
    private static final Set<String> OUR_IDS = things(OURS);

    private static final String FACT = "/api/v1/culture/facts/jp.axis.directness";
    private static final String CALENDAR = "/api/v1/settings/calendar/JP";

    // What they name comes with the product or is a country, and so is the same for every company.
    private static final Set<String> COMMON = Set.of(
            "/api/v1/culture/facts/{id}",
            "/api/v1/culture/facts/{id}/history",
            "/api/v1/culture/packs/{kind}/{key}",
            "/api/v1/settings/calendar/{country}");

    // What they show needs a picture or a mail server: FilesTest, ReceiveTest, MailPageTest, HeldPreviewTest and
    // TeamSignatureTest have them. That they show them nothing is asked here.
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "/api/v1/files/{id}/preview",
            "/api/v1/conversations/{id}/draft-frame",
            "/api/v1/messages/{message}/mail",
            "/api/v1/messages/{message}/mail/page",
            "/api/v1/channels/{channel}/held-mails/{id}",
            "/api/v1/channels/{channel}/held-mails/{id}/page");

    // Whoever holds such a link may open it, and nobody without its signature: SignerTest and FilesTest show it.
    private static final String SIGNED = "/api/v1/shared-files/";

    @Test
    void everyRouteWithAnIdentifierShowsOursToUsAndNothingToThem() {
        List<String> paths = paths(RequestMethod.GET)
                .filter(path -> path.contains("{") && !path.startsWith(SIGNED))
                .toList();
        assertThat(paths).hasSizeGreaterThan(8);
        List<String> untried = new ArrayList<>();
        for (String path : paths) {
            boolean shown = false;
            for (String id : OUR_IDS) {
                String filled = path.replaceAll("\\{[^}]+}", id);
                shown |= OURS.staff().get(filled).status() == 200;
                TestAnswer theirs = THEIRS.staff().get(filled);
                assertThat(theirs.status()).as(filled + " " + theirs).isIn(400, 404);
                assertThat(theirs.response().body()).doesNotContain(SECRET);
            }
            if (!shown && !COMMON.contains(path) && !SHOWN_ELSEWHERE.contains(path)) {
                untried.add(path);
            }
        }
        assertThat(untried)
                .as("routes for which this test has nothing to ask for")
                .isEmpty();
    }

    @Test
    void ownFactsAndOwnDaysStayInTheCompany() {
        TestAnswer fact =
                OURS.staff().send("PUT", FACT, Map.of("note", SECRET, "reason", "What our own customers say."));
        assertThat(fact.status()).as(fact.toString()).isEqualTo(200);
        TestAnswer days = OURS.staff()
                .send(
                        "PUT",
                        CALENDAR,
                        Map.of("added", List.of(Map.of("date", "2027-05-20", "name", SECRET)), "removed", List.of()));
        assertThat(days.status()).as(days.toString()).isEqualTo(200);

        for (String path : List.of(FACT, FACT + "/history", "/api/v1/culture/packs/market/JP", CALENDAR)) {
            assertThat(OURS.staff().get(path).response().body()).as(path).contains(SECRET);
            TestAnswer theirs = THEIRS.staff().get(path);
            assertThat(theirs.status()).as(path).isEqualTo(200);
            assertThat(theirs.response().body()).as(path).doesNotContain(SECRET);
        }
    }

    @Test
    void everyListShowsThemNothingOfOurs() {
        List<String> paths = paths(RequestMethod.GET)
                .filter(path -> !path.contains("{") && !path.equals("/api/v1/events") && !path.contains("oidc"))
                .toList();
        assertThat(paths).contains("/api/v1/conversations", "/api/v1/customers", "/api/v1/channels", "/api/v1/staff");
        int[] seenByUs = {0};
        for (String path : paths) {
            String ours = OURS.staff().get(path).response().body();
            seenByUs[0] += OUR_IDS.stream().anyMatch(ours::contains) ? 1 : 0;
            String theirs = THEIRS.staff().get(path).response().body();
            assertThat(theirs).as(path).doesNotContain(SECRET);
            assertThat(OUR_IDS).as(path).noneMatch(theirs::contains);
        }
        assertThat(seenByUs[0]).as("lists in which we do see ours").isGreaterThan(6);
        for (String query : List.of("conversations?q=" + "ana", "customers?q=ana", "conversations?view=all&q=1")) {
            assertThat(OUR_IDS)
                    .noneMatch(THEIRS.staff().get("/api/v1/" + query).response().body()::contains);
        }
    }

    @Test
    void nothingOfOursCanBeChangedByThem() {
        Map<String, String> before = look();
        for (RequestMethod method :
                List.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE)) {
            for (String path : paths(method).filter(each -> each.contains("{")).toList()) {
                for (String id : OUR_IDS) {
                    String filled = path.replaceAll("\\{[^}]+}", id);
                    TestAnswer answer = THEIRS.staff().send(method.name(), filled, body(path));
                    assertThat(answer.status())
                            .as(method + " " + filled + " " + answer)
                            .isBetween(400, 499);
                }
            }
        }
        assertThat(look()).isEqualTo(before);
    }

    @Test
    void theSameNamesInBothCompaniesAreDifferentPeopleAndMessages() {
        Map<String, String> person = Map.of("id", "same-id", "name", "Same", "email", "same@example.com");
        TestAnswer ours = OURS.write("same-message", person, "to us", null);
        TestAnswer theirs = THEIRS.write("same-message", person, "to them", null);

        assertThat(theirs.status()).as("not a copy of ours").isEqualTo(201);
        assertThat(OURS.texts(ours.text("/conversation"))).containsExactly("to us");
        assertThat(THEIRS.texts(theirs.text("/conversation"))).containsExactly("to them");
        assertThat(TestShop.items(OURS.staff().get("/api/v1/customers?q=same@example.com")))
                .hasSize(1);
        assertThat(TestShop.items(THEIRS.staff().get("/api/v1/customers?q=same@example.com")))
                .hasSize(1);
        TestAnswer intoOurs = THEIRS.program()
                .post(
                        "/api/v1/channels/" + OURS.channel() + "/messages",
                        Map.of("messageId", "intruder", "customer", person, "text", "hello"));
        assertThat(intoOurs.status()).isEqualTo(404);
        TestAnswer intoConversation = THEIRS.write("m", person, "hello", ours.text("/conversation"));
        assertThat(intoConversation.status()).isEqualTo(404);
    }

    private static Map<String, String> look() {
        Map<String, String> seen = new LinkedHashMap<>();
        paths(RequestMethod.GET)
                .filter(path -> path.contains("{"))
                .forEach(path -> OUR_IDS.forEach(id -> {
                    String filled = path.replaceAll("\\{[^}]+}", id);
                    TestAnswer answer = OURS.staff().get(filled);
                    seen.put(filled, answer.toString());
                }));
        return seen;
    }

    // What would be done if the thing were theirs: bodies that are fine in themselves.
    private static Object body(String path) {
        if (path.endsWith("/notes") || path.endsWith("/replies") || path.endsWith("/draft-translation")) {
            return Map.of("text", "intruder");
        }
        return path.endsWith("/undo") || path.endsWith("/resend") || path.endsWith("/retry") ? null : Map.of();
    }

    // One of everything a company has.
    private static Set<String> things(TestShop shop) {
        Set<String> ids = new LinkedHashSet<>();
        TestAnswer message = shop.write("first", Map.of("id", "ana", "name", "Ana"), SECRET, null);
        String conversation = message.text("/conversation");
        TestBrowser staff = shop.staff();
        ids.add(conversation);
        ids.add(message.text("/message"));
        ids.add(staff.get("/api/v1/conversations/" + conversation).text("/customer/id"));
        ids.add(shop.channel().toString());
        ids.add(shop.company().admin().id().toString());
        ids.add(staff.post("/api/v1/channels", Map.of("kind", "web", "name", "Site"))
                .text("/id"));
        ids.add(staff.post("/api/v1/channels", Map.of("kind", "email", "name", "Mail"))
                .text("/id"));
        ids.add(staff.post("/api/v1/conversations/" + conversation + "/notes", Map.of("text", SECRET))
                .text("/id"));
        ids.add(staff.post("/api/v1/teams", Map.of("name", "Team")).text("/id"));
        ids.add(staff.post("/api/v1/tokens", Map.of("name", "t", "scopes", List.of("admin")))
                .text("/id"));
        ids.add(file(shop));
        assertThat(ids).doesNotContain("");
        return ids;
    }

    private static String file(TestShop shop) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + SECRET
                + "\r\n--b--\r\n";
        return shop.company()
                .program("conversations:write")
                .with("Content-Type", "multipart/form-data; boundary=b")
                .post("/api/v1/files", body)
                .text("/id");
    }

    private static Stream<String> paths(RequestMethod method) {
        return TestServer.get().bean(DispatcherServlet.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().entrySet().stream())
                .filter(route -> route.getValue().getBeanType().getName().startsWith("org.xenia."))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(WorkspacesTest::patterns)
                .filter(path -> path.startsWith("/api/v1/"))
                .distinct()
                .sorted();
    }

    private static Stream<String> patterns(RequestMappingInfo info) {
        return info.getPatternValues().stream();
    }
}
