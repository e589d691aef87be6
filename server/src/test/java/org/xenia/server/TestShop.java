package org.xenia.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A company with a channel for programs, through which its customers write over HTTP.
///
/// @param program holds a token for everything a program may do
public record TestShop(TestCompany company, UUID channel, TestBrowser program, TestBrowser staff) {

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    /// A new company and channel.
    public static TestShop open() {
        TestCompany company = TestServer.get().company();
        TestBrowser staff = company.administrator();
        TestAnswer made = staff.post("/api/v1/channels", Map.of("kind", "api", "name", "Shop"));
        if (made.status() != 201) {
            throw new AssertionError("no channel: " + made);
        }
        TestBrowser program = company.program(
                "messages:write",
                "conversations:read",
                "conversations:write",
                "customers:read",
                "customers:write",
                "events:read");
        return new TestShop(company, UUID.fromString(made.text("/id")), program, staff);
    }

    /// A customer writes; every call is a new message.
    public TestAnswer write(String customer, String text) {
        return write("message-" + MESSAGES.incrementAndGet(), Map.of("id", customer), text, null);
    }

    /// A customer writes to a conversation.
    public TestAnswer write(String customer, String text, String conversation) {
        return write("message-" + MESSAGES.incrementAndGet(), Map.of("id", customer), text, conversation);
    }

    /// A message comes in as given.
    public TestAnswer write(String messageId, Map<String, ?> customer, String text, String conversation) {
        Map<String, Object> body = new HashMap<>(Map.of("messageId", messageId, "customer", customer, "text", text));
        if (conversation != null) {
            body.put("conversation", conversation);
        }
        return program.post("/api/v1/channels/" + channel + "/messages", body);
    }

    /// A conversation of a new customer with so many messages; answers its identifier.
    public String conversation(String customer, int messages) {
        String conversation = "";
        for (int i = 1; i <= messages; i++) {
            conversation = write(customer, customer + " " + i).text("/conversation");
        }
        return conversation;
    }

    /// All messages of a conversation, in order, read page by page.
    public List<JsonNode> messages(String conversation) {
        List<JsonNode> all = new java.util.ArrayList<>();
        String cursor = "";
        do {
            TestAnswer page = staff.get("/api/v1/conversations/" + conversation + "/messages?limit=100" + cursor);
            if (page.status() != 200) {
                throw new AssertionError(page.toString());
            }
            page.json().get("items").forEach(all::add);
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        return all;
    }

    /// The texts of a conversation in order.
    public List<String> texts(String conversation) {
        return messages(conversation).stream()
                .map(message -> message.get("original").stringValue())
                .toList();
    }

    /// The items of a list.
    public static List<JsonNode> items(TestAnswer page) {
        return StreamSupport.stream(page.json().get("items").spliterator(), false)
                .toList();
    }
}
