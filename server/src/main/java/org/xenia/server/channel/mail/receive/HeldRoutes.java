package org.xenia.server.channel.mail.receive;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.channel.mail.view.MailPreview;
import org.xenia.server.channel.mail.view.MailPreviews;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// Mails that were held back: looked at, taken in after all, or put aside.
@RestController
@RequestMapping("/api/v1/channels/{channel}/held-mails")
class HeldRoutes {

    private final HeldMails held;
    private final MailIntake intake;
    private final Mailboxes mailboxes;
    private final FileRegister files;
    private final MailPreviews previews;
    private final Transactions transactions;
    private final Audit audit;

    HeldRoutes(
            HeldMails held,
            MailIntake intake,
            Mailboxes mailboxes,
            FileRegister files,
            MailPreviews previews,
            Transactions transactions,
            Audit audit) {
        this.held = held;
        this.intake = intake;
        this.mailboxes = mailboxes;
        this.files = files;
        this.previews = previews;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<HeldMail> list(
            @PathVariable UUID channel,
            @RequestParam(defaultValue = "false") boolean aside,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        mailboxes.get(channel);
        int size = Cursor.limit(limit);
        Cursor from = Cursor.read(cursor, 1);
        return transactions.call(
                () -> Page.cut(held.list(channel, aside, from, size + 1), size, last -> Cursor.after(last.id())));
    }

    record Released(UUID message) {}

    /// What a held mail says, made harmless. Nothing outside learns that somebody reads it.
    @GetMapping("/{id}")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    MailPreview preview(@PathVariable UUID channel, @PathVariable UUID id) {
        UUID raw = raw(channel, id);
        return raw == null ? MailPreview.UNFETCHED : previews.preview(bytes(raw));
    }

    /// Its HTML as a page for a frame, which can load and run nothing.
    @ApiResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping("/{id}/page")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    ResponseEntity<String> page(@PathVariable UUID channel, @PathVariable UUID id) {
        UUID raw = raw(channel, id);
        if (raw == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return previews.page(bytes(raw));
    }

    private @Nullable UUID raw(UUID channel, UUID id) {
        mailboxes.get(channel);
        return transactions.call(() -> held.findRaw(channel, id));
    }

    /// Takes a held mail in as a customer's message.
    @PostMapping("/{id}/release")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Released release(@PathVariable UUID channel, @PathVariable UUID id) {
        MailboxSettings mailbox = mailboxes.get(channel);
        return transactions.call(() -> {
            ArrivedMail arrived = ArrivedMail.of(bytes(held.getRaw(channel, id)), Instant.now());
            UUID message = intake.release(channel, mailbox, arrived);
            held.decide(channel, id, "released", message);
            audit.record("mail.released", id.toString(), Map.of("channel", channel.toString()));
            return new Released(message);
        });
    }

    /// Puts a held mail aside; it stays on the mail server.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void dismiss(@PathVariable UUID channel, @PathVariable UUID id) {
        transactions.run(() -> {
            held.decide(channel, id, HeldMails.DISMISSED, null);
            audit.record("mail.dismissed", id.toString(), Map.of("channel", channel.toString()));
        });
    }

    /// Takes back that a mail was put aside: it waits again.
    @PostMapping("/{id}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void restore(@PathVariable UUID channel, @PathVariable UUID id) {
        transactions.run(() -> {
            held.restore(channel, id);
            audit.record("mail.restored", id.toString(), Map.of("channel", channel.toString()));
        });
    }

    private byte[] bytes(UUID raw) {
        try (InputStream content = files.open(files.get(raw))) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
