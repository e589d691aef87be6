package org.xenia.server.channel.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.xenia.server.TestAnswer;
import tools.jackson.databind.JsonNode;

/// What became of a person's other conversations, one of each kind: merged into the first, merged and taken apart
/// again, closed, put to sleep, begun with another brand or from a second address of theirs.
final class MovedThreads {

    private static final List<String> KINDS =
            List.of("merged", "parted", "closed", "ended", "snoozed", "brand", "again");

    private final MailScene scene;
    private final MailHost.Green mailboxes;

    MovedThreads(MailScene scene) {
        this.scene = scene;
        this.mailboxes = new MailHost.Green(scene.mail());
        StandInMail.brand(scene);
    }

    /// Begins them for all people, each known by their facts.
    ///
    /// @param others how many conversations there are before
    void begin(List<Map<String, String>> people, int others) {
        for (Map<String, String> known : people) {
            known.put("address2", "second-" + known.get("me"));
            for (String kind : KINDS) {
                known.put(kind, kind + "-" + known.get("me"));
                String to = kind.equals("brand") ? StandInMail.BRAND : MailScene.ADDRESS;
                mailboxes.deliver(to, MailHost.bytes(mail(known, kind, to)));
            }
        }
        List<JsonNode> all = scene.conversations(others + people.size() * KINDS.size());
        for (Map<String, String> known : people) {
            for (JsonNode conversation : all) {
                describe(conversation, known);
            }
            move(known);
        }
    }

    private static String mail(Map<String, String> known, String kind, String to) {
        String from = kind.equals("again") ? known.get("address2") : known.get("me");
        return "From: " + known.get("name") + " <" + from + ">\nTo: " + to + "\nSubject: " + kind + " of "
                + known.get("me") + "\nMessage-ID: <" + known.get(kind)
                + ">\nContent-Type: text/plain; charset=utf-8\n\n" + kind + "\n";
    }

    private static void describe(JsonNode conversation, Map<String, String> known) {
        String subject = conversation.path("subject").asString("");
        if (!subject.endsWith(" of " + known.get("me"))) {
            return;
        }
        String kind = subject.substring(0, subject.indexOf(' '));
        String id = conversation.get("id").stringValue();
        known.put("conversation-" + kind, id);
        known.put("tag-" + kind, ThreadScene.tag(id));
        known.put("number-" + kind, conversation.get("number").toString());
        known.put("customer-" + kind, conversation.at("/customer/id").stringValue());
    }

    private void move(Map<String, String> known) {
        act(known, "merged", "/merge", Map.of("into", known.get("conversation")));
        act(known, "parted", "/merge", Map.of("into", known.get("conversation")));
        act(known, "parted", "/merge/undo", Map.of());
        set(known, "closed", Map.of("state", "closed"));
        set(known, "ended", Map.of("state", "closed"));
        String later = Instant.now().plus(Duration.ofDays(1)).toString();
        set(known, "snoozed", Map.of("state", "snoozed", "snoozedUntil", later));
        done(scene.staff()
                .post(
                        "/api/v1/customers/" + known.get("customer-again") + "/merge",
                        Map.of("into", known.get("customer-merged"))));
    }

    private void act(Map<String, String> known, String kind, String way, Map<String, String> body) {
        done(scene.staff().post(path(known, kind) + way, body));
    }

    private void set(Map<String, String> known, String kind, Map<String, String> body) {
        done(scene.staff().patch(path(known, kind), body));
    }

    /// The state in which a person's conversation of a kind is.
    String state(Map<String, String> known, String kind) {
        return scene.staff().get(path(known, kind)).text("/state");
    }

    private static String path(Map<String, String> known, String kind) {
        return "/api/v1/conversations/" + known.get("conversation-" + kind);
    }

    private static void done(TestAnswer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.toString());
        }
    }
}
