package org.xenia.bench.inbox;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.xenia.bench.system.Api;
import org.xenia.bench.system.Database;
import tools.jackson.databind.JsonNode;

/// What is asked: every view, deep pages, counts, a conversation, and searches for what is frequent, rare and absent.
final class Questions {

    private static final String LIST = "/api/v1/conversations";
    private static final int DEEP = 50;

    private Questions() {}

    static List<Question> list(Api staff, Database database) throws IOException, SQLException {
        List<Question> questions = new ArrayList<>();
        for (String view : List.of("mine", "unassigned", "all", "mentions", "snoozed", "closed")) {
            questions.add(new Question("view " + view, LIST + "?view=" + view));
        }
        for (String view : List.of("all", "closed")) {
            questions.add(new Question("view " + view + " page " + DEEP, deepPage(staff, view)));
        }
        questions.add(new Question("counts", LIST + "/counts"));
        List<String> ids = sample(database);
        questions.add(new Question(
                "conversation", ids.stream().map(id -> LIST + "/" + id).toList()));
        questions.add(new Question(
                "messages",
                ids.stream().map(id -> LIST + "/" + id + "/messages?limit=50").toList()));
        questions.add(new Question(
                "timeline",
                ids.stream().map(id -> LIST + "/" + id + "/timeline").toList()));
        questions.add(search("number", "4711"));
        questions.add(search("number with sign", "#4711"));
        questions.add(search("frequent name", "García"));
        questions.add(search("rare name", "Jónsdóttir-70"));
        questions.add(search("name of two letters", "田中"));
        questions.add(search("name in another script", "Шевченко"));
        questions.add(search("address", "person4242@mail"));
        questions.add(search("subject", "OV-4710"));
        questions.add(search("frequent subject", "Order"));
        questions.add(search("frequent tag", "delivery"));
        questions.add(search("rare tag", "vip"));
        questions.add(search("nothing", "no such words anywhere"));
        questions.add(new Question("search closed for frequent name", LIST + "?view=closed&q=" + encode("García")));
        questions.add(new Question("customers", "/api/v1/customers"));
        questions.add(new Question("customers frequent name", "/api/v1/customers?q=" + encode("García")));
        questions.add(new Question("customers rare name", "/api/v1/customers?q=" + encode("Jónsdóttir-70")));
        return questions;
    }

    private static Question search(String name, String query) {
        return new Question("search " + name, LIST + "?q=" + encode(query));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String deepPage(Api staff, String view) throws IOException {
        String path = LIST + "?view=" + view;
        String page = path;
        for (int i = 1; i < DEEP; i++) {
            JsonNode next = staff.get(page).path("next");
            if (!next.isString()) {
                return page;
            }
            page = path + "&cursor=" + encode(next.stringValue());
        }
        return page;
    }

    private static List<String> sample(Database database) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = database.open();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from conversation.conversation tablesample bernoulli (1) limit 100")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
