package org.xenia.server.translation.term;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.translate.terms.Term;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;
import org.xenia.server.translation.TranslationEvent.TermsChanged;
import org.xenia.server.translation.TranslationRefusal;

/// The term base over HTTP: all staff read it, leads keep it.
@RestController
@RequestMapping("/api/v1/terms")
class TermRoutes {

    private final TermStore store;
    private final WorkspaceTerms terms;
    private final Transactions transactions;
    private final Audit audit;

    TermRoutes(TermStore store, WorkspaceTerms terms, Transactions transactions, Audit audit) {
        this.store = store;
        this.terms = terms;
        this.transactions = transactions;
        this.audit = audit;
    }

    record Imported(int terms) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<StoredTerm> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Cursor from = Cursor.read(cursor, 2);
        int size = Cursor.limit(limit);
        TermStore.Search search = new TermStore.Search(
                blankless(q),
                blankless(source),
                blankless(target),
                from == null ? null : from.values().getFirst(),
                from == null ? null : id(from.values().getLast()),
                size + 1);
        List<StoredTerm> found = transactions.call(() -> store.list(search));
        return Page.cut(found, size, last -> Cursor.after(last.source(), last.id()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.LEAD, scope = "admin")
    StoredTerm add(@RequestBody TermFields.Body body) {
        Term term = read(body);
        UUID id = Ids.next();
        return transactions.call(() -> {
            refuseTaken(term, id);
            store.insert(id, term);
            changed("term.added", id, term, new TermsChanged(1, 0, 0));
            return store.get(id);
        });
    }

    @PatchMapping("/{id}")
    @Access(value = Who.LEAD, scope = "admin")
    StoredTerm change(@PathVariable UUID id, @RequestBody TermFields.Body body) {
        return transactions.call(() -> {
            Term term = read(body.over(store.get(id)));
            refuseTaken(term, id);
            store.update(id, term);
            changed("term.changed", id, term, new TermsChanged(0, 1, 0));
            return store.get(id);
        });
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.LEAD, scope = "admin")
    void remove(@PathVariable UUID id) {
        transactions.run(() -> {
            StoredTerm term = store.get(id);
            if (!store.delete(id)) {
                throw Refusal.of(CommonRefusal.NOT_FOUND);
            }
            audit.record("term.removed", id.toString(), Map.of("source", term.source()));
            terms.changed(new TermsChanged(0, 0, 1));
        });
    }

    /// Takes a file of comma-separated values, all of it or nothing.
    @PostMapping(path = "/import", consumes = "text/csv")
    @Access(value = Who.LEAD, scope = "admin")
    Imported importFile(@RequestBody byte[] file) {
        Validation validation = new Validation();
        List<Term> read = TermFields.readFile(validation, new String(file, StandardCharsets.UTF_8));
        validation.refuse();
        transactions.run(() -> {
            terms.addAll(read);
            audit.record("term.imported", "terms", Map.of("count", read.size()));
        });
        return new Imported(read.size());
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Access(value = Who.STAFF, scope = "admin")
    ResponseEntity<byte[]> exportFile() {
        StringBuilder file = new StringBuilder(TermFile.write(TermFields.COLUMNS));
        for (Term term : transactions.call(store::listAll)) {
            StoredTerm line = StoredTerm.of(new UUID(0, 0), term);
            file.append(TermFile.write(List.of(
                    line.source(),
                    line.sourceLanguage(),
                    Objects.requireNonNullElse(line.target(), ""),
                    Objects.requireNonNullElse(line.targetLanguage(), ""),
                    line.status(),
                    Boolean.toString(line.caseSensitive()),
                    Objects.requireNonNullElse(line.note(), ""))));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"terms.csv\"")
                .body(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Term read(TermFields.Body body) {
        Validation validation = new Validation();
        Term term = TermFields.read(validation, "", body);
        validation.refuse();
        return Objects.requireNonNull(term);
    }

    private void refuseTaken(Term term, UUID except) {
        if (store.taken(term, except)) {
            throw Refusal.of(TranslationRefusal.TERM_EXISTS);
        }
    }

    private void changed(String act, UUID id, Term term, TermsChanged event) {
        audit.record(act, id.toString(), Map.of("source", term.source(), "status", term.status()));
        terms.changed(event);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }
}
