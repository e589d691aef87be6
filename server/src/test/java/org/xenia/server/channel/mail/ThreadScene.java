package org.xenia.server.channel.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xenia.server.Await;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// Three customers with two conversations each, one of them answered, and the mails of `threads.txt`, spread over them
/// so that nobody writes more in an hour than people do.
final class ThreadScene implements AutoCloseable {

    private static final String OUTLOOK = "AdxyMTIzNDU2Nzg5MDEyMzQ1Njc4OQ==";
    private static final int PEOPLE = 3;

    /// One mail and the place where it belongs.
    record Case(String name, String place, List<String> header) {}

    private final MailScene scene = MailScene.open(Map.of("plusAddress", true)).watched();
    private final List<Map<String, String>> people = new ArrayList<>();
    private final List<Case> cases = read();
    private final MovedThreads moved = new MovedThreads(scene);

    ThreadScene() {
        Map<String, String> alien = alien();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new HashMap<>(alien));
            begin(i);
        }
        moved.begin(people, 2 * PEOPLE);
        deliverAll();
    }

    List<Case> cases() {
        return cases;
    }

    /// The text by which a mail is known.
    private static String text(Case written) {
        return "case: " + written.name();
    }

    private Map<String, String> person(Case written) {
        return people.get(cases.indexOf(written) % PEOPLE);
    }

    private static Map<String, String> alien() {
        try (MailScene other = MailScene.open(Map.of("plusAddress", true)).watched()) {
            other.deliver(mail("Zoe <zoe@plaza.example>", "Ajeno", "alien@zoe.example", "", "ajeno"));
            JsonNode conversation = other.conversations(1).getFirst();
            return Map.of(
                    "alien", "alien@zoe.example",
                    "alien-tag", tag(conversation.get("id").stringValue()),
                    "alien-number", conversation.get("number").toString());
        }
    }

    private void begin(int i) {
        Map<String, String> known = people.get(i);
        String me = "person" + i + "@plaza.example";
        known.put("me", me);
        known.put("ME", me.toUpperCase(Locale.ROOT));
        known.put("name", "Person Number " + i);
        known.put("friend", "friend" + i + "@plaza.example");
        known.put("stranger", "stranger" + i + "@plaza.example");
        known.put("first", "first-" + i + "@plaza.example");
        known.put("second", "second-" + i + "@plaza.example");
        known.put("outside", "outside-" + i + "@shop.example");
        String from = known.get("name") + " <" + me + ">";
        scene.deliver(mail(
                from,
                "Pedido",
                known.get("first"),
                "Cc: " + known.get("friend") + "\nThread-Index: " + OUTLOOK.replace('M', (char) ('M' + i)) + "\n",
                "first"));
        known.put("outlook", OUTLOOK.replace('M', (char) ('M' + i)) + "AAAAAAAA");
        scene.deliver(mail(from, "Factura", known.get("second"), "", "second"));
        for (JsonNode conversation : scene.conversations(2 * i + 2)) {
            if (conversation.at("/customer/name").asString("").equals(known.get("name"))) {
                describe(conversation, known);
            }
        }
        answer(known, i);
        scene.deliver(mail(
                "Tienda <help@shop.example>",
                "Re: Pedido",
                known.get("outside"),
                "In-Reply-To: <" + known.get("first") + ">\n",
                "outside"));
    }

    private static void describe(JsonNode conversation, Map<String, String> known) {
        String end = conversation.get("subject").stringValue().equals("Pedido") ? "" : "2";
        String id = conversation.get("id").stringValue();
        String number = conversation.get("number").toString();
        known.put("conversation" + end, id);
        known.put("number" + end, number);
        known.put("tag" + end, tag(id));
        if (end.isEmpty()) {
            known.put("TAG", tag(id).toUpperCase(Locale.ROOT));
            known.put("alias-tag", tag(id).replace("help", "hola").replace("shop.example", "tienda.example"));
            known.put("wide-number", shifted(number, '０'));
            known.put("arabic-number", shifted(number, '٠'));
        }
    }

    private void answer(Map<String, String> known, int i) {
        scene.reply(known.get("conversation"), "Answer " + i);
        var sent = Await.until(
                () -> scene.received("plaza.example", 1).stream()
                        .filter(mail -> to(mail, known.get("me")))
                        .toList(),
                found -> !found.isEmpty());
        try {
            String id = sent.getFirst().getMessageID();
            known.put("answer", id.substring(1, id.length() - 1));
            known.put("answer-q", known.get("answer").replace("@", "=40"));
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean to(jakarta.mail.internet.MimeMessage mail, String address) {
        try {
            return mail.getRecipients(jakarta.mail.Message.RecipientType.TO)[0]
                    .toString()
                    .equals(address);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void deliverAll() {
        for (Case written : cases) {
            scene.deliver(mail(written));
        }
        scene.deliver(mail("end@plaza.example", "The end", "end@plaza.example", "", "the end"));
        Await.until(() -> scene.conversations(1).stream()
                .anyMatch(one -> one.path("subject").asString("").equals("The end")));
    }

    private String mail(Case written) {
        Map<String, String> known = person(written);
        StringBuilder mail = new StringBuilder();
        String header = String.join("\n", written.header()) + "\n";
        for (String name : List.of("From: {me}", "To: help@shop.example", "Subject: x")) {
            if (!("\n" + header).contains("\n" + name.substring(0, name.indexOf(':') + 1))) {
                mail.append(name).append('\n');
            }
        }
        if (!("\n" + header).contains("\nMessage-ID:")) {
            mail.append("Message-ID: <case-").append(cases.indexOf(written)).append("@plaza.example>\n");
        }
        String whole = mail + header.replace("Message-ID:\n", "");
        for (Map.Entry<String, String> entry : known.entrySet()) {
            whole = whole.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        if (whole.indexOf('{') >= 0) {
            throw new AssertionError("unknown placeholder: " + whole);
        }
        return whole + "Content-Type: text/plain; charset=utf-8\n\n" + text(written) + "\n";
    }

    /// Where every mail has come to, by the text of the mail.
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (JsonNode conversation : all()) {
            String id = conversation.get("id").stringValue();
            String place = people.stream()
                    .flatMap(person -> person.entrySet().stream()
                            .filter(fact -> fact.getKey().startsWith("conversation")
                                    && fact.getValue().equals(id))
                            .map(fact -> place(fact.getKey()) + " of " + person.get("me")))
                    .findFirst()
                    .orElse("new");
            scene.messages(id, 1)
                    .forEach(message -> places.put(message.get("original").stringValue(), place));
        }
        return places;
    }

    private static String place(String fact) {
        return switch (fact) {
            case "conversation" -> "thread";
            case "conversation2" -> "other";
            default -> fact.substring("conversation-".length());
        };
    }

    /// The states of everybody's conversation of a kind.
    List<String> states(String kind) {
        return people.stream().map(person -> moved.state(person, kind)).toList();
    }

    private List<JsonNode> all() {
        return TestShop.items(scene.staff().get("/api/v1/conversations?view=any&limit=100"));
    }

    /// The place that a mail should have come to, as [#places] says it.
    String wanted(Case written) {
        return switch (written.place()) {
            case "new" -> "new";
            case "held", "nothing" -> "nowhere";
            default -> written.place() + " of " + person(written).get("me");
        };
    }

    String place(Case written, Map<String, String> places) {
        return places.getOrDefault(text(written), "nowhere");
    }

    int heldByReason(String reason) {
        return (int) scene.held().stream()
                .filter(mail -> mail.get("reason").stringValue().equals(reason))
                .count();
    }

    private static String mail(String from, String subject, String id, String more, String text) {
        return "From: " + from + "\nTo: help@shop.example\nSubject: " + subject + "\nMessage-ID: <" + id + ">\n" + more
                + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    static String tag(String conversation) {
        return "help+c" + conversation.replace("-", "") + "@shop.example";
    }

    private static String shifted(String digits, char zero) {
        return digits.chars()
                .map(digit -> digit - '0' + zero)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private static List<Case> read() {
        try (InputStream in = ThreadScene.class.getResourceAsStream("threads.txt")) {
            List<Case> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("=== ")) {
                    int arrow = line.indexOf(" -> ");
                    cases.add(new Case(line.substring(4, arrow), line.substring(arrow + 4), new ArrayList<>()));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    cases.getLast().header().add(line);
                }
            }
            return cases;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        scene.close();
    }
}
