package org.xenia.culture.coach.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Conversation.Message;
import tools.jackson.databind.JsonNode;

/// Reads what a conversation is about.
final class ConversationReader {

    private static final Set<String> CUSTOMER =
            Set.of("in", "inbound", "incoming", "customer", "user", "client", "received", "from customer");

    private ConversationReader() {}

    static Conversation read(Facts facts, Facts line) {
        Set<String> subjects = subjects(facts);
        Boolean flagged = facts.find("complaint", "isComplaint");
        boolean complaint =
                flagged == null ? subjects.stream().anyMatch(subject -> subject.contains("complain")) : flagged;
        List<Message> messages = messages(facts);
        Boolean answered = messages.isEmpty() ? null : messages.stream().anyMatch(said -> !said.fromCustomer());
        Boolean firstReply = facts.find("firstReply", "isFirstReply");
        Facts quiet = facts.inner("quietHours");
        Facts customer = line.inner("customer").inner("quietHours");
        return new Conversation(
                subjects,
                complaint,
                facts.find("firstContact", "first", "isFirst", "isFirstContact", "firstMessage"),
                (firstReply == null && answered != null) ? Boolean.valueOf(!answered) : firstReply,
                facts.flag("proactive", "outbound", "campaign") || subjects.contains("proactive"),
                facts.flag("bot", "automatic", "automated", "autoReply", "isBot") || line.flag("bot", "automatic"),
                facts.flag("disclosureRequired", "botDisclosureRequired", "requireDisclosure"),
                facts.flag("disclosed", "botDisclosed"),
                messages,
                facts.texts("otherCustomers", "otherCustomerNames"),
                absent(quiet.text("from", "start") + customer.text("from", "start")),
                absent(quiet.text("to", "end", "until") + customer.text("to", "end", "until")));
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Set<String> subjects(Facts facts) {
        Set<String> subjects = new HashSet<>();
        for (String name :
                List.of("kind", "type", "topic", "topics", "tags", "category", "intent", "subjectKind", "reason")) {
            facts.texts(name).forEach(text -> subjects.add(text.strip().toLowerCase(Locale.ROOT)));
        }
        for (String flag : List.of("refund", "bereavement", "legal", "legalThreat")) {
            if (facts.words().getOrDefault(flag.toLowerCase(Locale.ROOT), "").equals("true")) {
                subjects.add(flag.equals("legalThreat") ? "legal" : flag);
            }
        }
        return subjects;
    }

    private static List<Message> messages(Facts facts) {
        List<Message> messages = new ArrayList<>();
        for (JsonNode node : facts.items("messages", "history", "previousMessages")) {
            if (node.isString()) {
                messages.add(new Message(node.stringValue(), true));
            } else if (node.isObject()) {
                Facts message = Facts.of(node, "conversation.messages");
                String side = message.text("direction", "from", "author", "role", "sender")
                        .toLowerCase(Locale.ROOT);
                messages.add(new Message(message.text("text", "body", "original", "content"), CUSTOMER.contains(side)));
            }
        }
        facts.texts("previousReplies", "sentReplies", "earlierReplies")
                .forEach(text -> messages.add(new Message(text, false)));
        String last = facts.text("lastMessage", "lastCustomerMessage", "customerMessage", "question", "inbound");
        String inner = facts.inner("lastMessage", "customerMessage").text("text", "body");
        if (!last.isEmpty() || !inner.isEmpty()) {
            messages.add(new Message(last.isEmpty() ? inner : last, true));
        }
        return messages;
    }
}
