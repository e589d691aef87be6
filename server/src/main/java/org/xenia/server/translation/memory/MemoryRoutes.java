package org.xenia.server.translation.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.memory.MemorySegment;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// The translation memory over HTTP: all staff look, leads forget entries.
@RestController
@RequestMapping("/api/v1/memory")
class MemoryRoutes {

    private final SegmentStore store;
    private final StaffDirectory staff;
    private final Transactions transactions;
    private final Audit audit;

    MemoryRoutes(SegmentStore store, StaffDirectory staff, Transactions transactions, Audit audit) {
        this.store = store;
        this.staff = staff;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// An entry as staff see it.
    ///
    /// @param origin `person`, `imported` or `engine`
    /// @param author who wrote or corrected it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            UUID id,
            String source,
            String target,
            String from,
            String to,
            String origin,
            @Nullable Author author,
            Instant at) {}

    /// Who wrote or corrected an entry.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Author(UUID id, @Nullable String name) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<Entry> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 1);
        int size = Cursor.limit(limit);
        Validation validation = new Validation();
        LanguageTag source = validation.optionalLanguage("from", from);
        LanguageTag target = validation.optionalLanguage("to", to);
        String last = after == null ? null : id(after.values().getFirst());
        validation.refuse();
        String text = q == null || q.isBlank() ? null : q.strip();
        return transactions.call(() -> {
            List<SegmentStore.Row> found = store.search(text, source, target, last, size + 1);
            Map<UUID, String> names = staff.names(found.stream()
                    .map(SegmentStore.Row::author)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            return Page.cut(found, size, row -> Cursor.after(row.id())).map(row -> entry(row, names));
        });
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.LEAD, scope = "admin")
    void forget(@PathVariable UUID id) {
        transactions.run(() -> {
            if (!store.delete(id)) {
                throw Refusal.of(CommonRefusal.NOT_FOUND);
            }
            audit.record("memory.forgotten", id.toString(), Map.of());
        });
    }

    private static Entry entry(SegmentStore.Row row, Map<UUID, String> names) {
        MemorySegment segment = row.segment();
        return new Entry(
                row.id(),
                segment.source(),
                segment.target(),
                segment.from().value(),
                segment.to().value(),
                segment.origin().name().toLowerCase(Locale.ROOT),
                row.author() == null ? null : new Author(row.author(), names.get(row.author())),
                segment.at());
    }

    private static String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }
}
