package org.xenia.server.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.web.VisitorRequest.Chat;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Page;

/// What a visitor writes and reads.
@RestController
class WebMessageRoutes {

    private static final int MAX_TEXT = 10_000;
    private static final int MAX_FILES = 10;
    private static final int MAX_PAGE = 100;

    private final VisitorRequest requests;
    private final WebChats chats;
    private final VisitorThread thread;
    private final WebLimits limits;

    WebMessageRoutes(VisitorRequest requests, WebChats chats, VisitorThread thread, WebLimits limits) {
        this.requests = requests;
        this.chats = chats;
        this.thread = thread;
        this.limits = limits;
    }

    record MessageIn(
            @Nullable String messageId,
            @Nullable String text,
            @Nullable List<UUID> attachments) {}

    record Receipt(UUID id, long position, UUID conversation, Instant at) {}

    record TypingIn(boolean typing) {}

    record SeenIn(UUID message) {}

    record EmailIn(@Nullable String email) {}

    record LanguageIn(@Nullable String language) {}

    /// Without `after` the newest messages before `before`, oldest first; `next` says that there are older
    /// ones.
    @GetMapping("/widget/v1/{key}/messages")
    @Access(Who.VISITOR)
    Page<ThreadMessage> list(
            @PathVariable String key,
            @RequestParam @Nullable Long after,
            @RequestParam(defaultValue = "9007199254740991") long before,
            @RequestParam(defaultValue = "30") int limit) {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.READS, chat.visitor().id());
        int page = Math.clamp(limit, 1, MAX_PAGE);
        return thread.list(chat.channel(), chat.visitor(), after, Math.max(0, before), page);
    }

    @PostMapping("/widget/v1/{key}/messages")
    @Access(Who.VISITOR)
    ResponseEntity<Receipt> write(@PathVariable String key, @RequestBody MessageIn body, HttpServletRequest request) {
        Chat chat = requests.chat(key);
        limits.message(request, chat.visitor().id());
        List<UUID> attachments = body.attachments() == null ? List.of() : body.attachments();
        Validation validation = new Validation();
        String messageId = validation.text("/messageId", body.messageId(), 100);
        validation.check(attachments.size() <= MAX_FILES, "/attachments", "too_many_files");
        String text = attachments.isEmpty()
                ? validation.text("/text", body.text(), MAX_TEXT)
                : validation.optionalText("/text", body.text(), MAX_TEXT);
        validation.refuse();
        Accepted accepted =
                chats.write(chat.channel(), chat.visitor(), messageId, text == null ? "" : text, attachments);
        Receipt receipt = new Receipt(
                accepted.message(),
                ThreadRows.position(accepted.number(), accepted.position()),
                accepted.conversation(),
                accepted.at());
        return ResponseEntity.status(accepted.duplicate() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(receipt);
    }

    @PostMapping("/widget/v1/{key}/typing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.VISITOR)
    void typing(@PathVariable String key, @RequestBody TypingIn body) {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.SIGNS, chat.visitor().id());
        chats.typing(chat.channel(), chat.visitor(), body.typing());
    }

    @PostMapping("/widget/v1/{key}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.VISITOR)
    void seen(@PathVariable String key, @RequestBody SeenIn body) {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.SIGNS, chat.visitor().id());
        thread.seen(chat.channel(), chat.visitor(), body.message());
    }

    @PutMapping("/widget/v1/{key}/email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.VISITOR)
    void email(@PathVariable String key, @RequestBody EmailIn body) {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.FACTS, chat.visitor().id());
        Validation validation = new Validation();
        String email = validation.email("/email", body.email());
        validation.refuse();
        chats.leaveEmail(chat.visitor(), email);
    }

    @PutMapping("/widget/v1/{key}/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.VISITOR)
    void language(@PathVariable String key, @RequestBody LanguageIn body) {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.SIGNS, chat.visitor().id());
        Validation validation = new Validation();
        LanguageTag language = validation.language("/language", body.language());
        validation.refuse();
        chats.chooseLanguage(chat.visitor(), language);
    }
}
