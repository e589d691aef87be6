package org.xenia.server.kernel.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// The readers of the event log over HTTP: how far they are, and what they could not take.
@RestController
class DeadLetterRoutes {

    private final DeadLetters letters;

    DeadLetterRoutes(DeadLetters letters) {
        this.letters = letters;
    }

    record DeadLetterOut(
            UUID id, String reader, String position, String type, String problem, int attempts, Instant at) {}

    @GetMapping("/api/v1/readers")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<DeadLetters.Progress> readers() {
        return Page.whole(letters.progress());
    }

    @GetMapping("/api/v1/dead-letters")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<DeadLetterOut> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Cursor.limit(limit);
        Cursor from = Cursor.read(cursor, 1);
        List<DeadLetter> found = letters.list(from == null ? null : from.id(0), size + 1);
        return Page.cut(found, size, last -> Cursor.after(last.id())).map(DeadLetterRoutes::shown);
    }

    @PostMapping("/api/v1/dead-letters/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void retry(@PathVariable UUID id) {
        letters.retry(id);
    }

    private static DeadLetterOut shown(DeadLetter letter) {
        return new DeadLetterOut(
                letter.id(),
                letter.reader(),
                letter.position().toString(),
                letter.type(),
                letter.problem(),
                letter.attempts(),
                letter.at());
    }
}
