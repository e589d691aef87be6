package org.xenia.server.conversation;

import static org.xenia.server.conversation.ConversationRoutes.orEmpty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageTranslations.Edited;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.Page;

/// Messages over HTTP: the thread, replies, notes, and what people say about a message.
@RestController
@RequestMapping("/api/v1")
class MessageRoutes {

    /// The longest message in UTF-16 units, in and out: a novel's chapter, and still quick to translate piece
    /// by piece.
    static final int MAX_TEXT = 50_000;

    private static final int MAX_FILES = 20;

    private final Conversations conversations;
    private final Reply reply;
    private final Notes notes;
    private final Messages messages;
    private final StaffDirectory staff;
    private final FileRegister files;
    private final Transactions transactions;

    MessageRoutes(
            Conversations conversations,
            Reply reply,
            Notes notes,
            Messages messages,
            StaffDirectory staff,
            FileRegister files,
            Transactions transactions) {
        this.conversations = conversations;
        this.reply = reply;
        this.notes = notes;
        this.messages = messages;
        this.staff = staff;
        this.files = files;
        this.transactions = transactions;
    }

    @GetMapping("/conversations/{id}/messages")
    @Access(value = Who.STAFF, scope = "conversations:read")
    Page<Message> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String order) {
        if (order != null && !order.equals("asc") && !order.equals("desc")) {
            throw Refusal.field("order", "order");
        }
        return conversations.messages(id, position(cursor), Cursor.limit(limit), "desc".equals(order));
    }

    private static @Nullable Integer position(@Nullable String cursor) {
        Cursor from = Cursor.read(cursor, 1);
        try {
            return from == null ? null : Integer.valueOf(from.values().getFirst());
        } catch (NumberFormatException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }

    record ReplyIn(
            @Nullable String text,
            @Nullable String language,
            @Nullable Boolean translate,
            @Nullable TranslationIn translation,
            @Nullable List<UUID> attachments,
            @Nullable String override,
            @Nullable Boolean proactive) {}

    record TranslationIn(
            @Needed @Nullable String language,
            @Needed @Nullable String text) {}

    @PostMapping("/conversations/{id}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.STAFF, scope = "conversations:write")
    Message reply(@PathVariable UUID id, @RequestBody ReplyIn body) {
        List<UUID> attached = orEmpty(body.attachments());
        Validation validation = new Validation();
        String text = attached.isEmpty()
                ? validation.text("/text", body.text(), MAX_TEXT)
                : String.valueOf(validation.optionalText("/text", body.text(), MAX_TEXT) == null ? "" : body.text());
        LanguageTag language = validation.optionalLanguage("/language", body.language());
        validation.optionalText("/override", body.override(), 1_000);
        Edited edited = edited(validation, body.translation());
        checkFiles(validation, attached);
        validation.refuse();
        boolean translate = !Boolean.FALSE.equals(body.translate());
        boolean proactive = Boolean.TRUE.equals(body.proactive());
        UUID message = reply.send(
                new Reply.Draft(id, text, language, translate, edited, attached, body.override(), proactive),
                Caller.current().actor());
        return conversations.message(message);
    }

    private static @Nullable Edited edited(Validation validation, @Nullable TranslationIn translation) {
        if (translation == null) {
            return null;
        }
        LanguageTag language = validation.language("/translation/language", translation.language());
        return new Edited(language, validation.text("/translation/text", translation.text(), MAX_TEXT));
    }

    record NoteIn(
            @Needed @Nullable String text,
            @Nullable List<UUID> mentions,
            @Nullable List<UUID> attachments) {}

    @PostMapping("/conversations/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Who.STAFF)
    Message note(@PathVariable UUID id, @RequestBody NoteIn body) {
        List<UUID> attached = orEmpty(body.attachments());
        List<UUID> mentions = orEmpty(body.mentions()).stream().distinct().toList();
        Validation validation = new Validation();
        String text = validation.text("/text", body.text(), MAX_TEXT);
        checkFiles(validation, attached);
        Set<UUID> known = staff.names(mentions).keySet();
        for (int i = 0; i < mentions.size(); i++) {
            validation.check(known.contains(mentions.get(i)), "/mentions/" + i, "staff");
        }
        validation.refuse();
        return conversations.message(
                notes.write(id, text, mentions, attached, Caller.current().actor()));
    }

    private void checkFiles(Validation validation, List<UUID> attached) {
        if (attached.size() > MAX_FILES) {
            validation.add("/attachments", "too_many", Map.of("max", MAX_FILES));
        }
        if (!attached.isEmpty()) {
            Set<UUID> known = transactions.call(() -> files.find(attached)).keySet();
            for (int i = 0; i < attached.size(); i++) {
                validation.check(known.contains(attached.get(i)), "/attachments/" + i, "file");
            }
        }
    }

    record LanguageIn(@Needed @Nullable String language) {}

    @PostMapping("/messages/{id}/language")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Message correctLanguage(@PathVariable UUID id, @RequestBody LanguageIn body) {
        Validation validation = new Validation();
        LanguageTag language = validation.language("/language", body.language());
        validation.refuse();
        transactions.run(() -> messages.corrected(id, language, Caller.current().actor()));
        return conversations.message(id);
    }

    /// Has a reply that waits for a good hour leave now.
    @PostMapping("/messages/{id}/release")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Message release(@PathVariable UUID id) {
        transactions.run(() -> messages.release(id, Caller.current().actor()));
        return conversations.message(id);
    }

    @PostMapping("/messages/{id}/resend")
    @Access(value = Who.STAFF, scope = "conversations:write")
    Message resend(@PathVariable UUID id) {
        transactions.run(() -> messages.resend(id, Caller.current().actor()));
        return conversations.message(id);
    }
}
