package org.xenia.server.knowledge.culture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;
import org.xenia.server.knowledge.CultureBase;
import tools.jackson.databind.JsonNode;

/// Facts over HTTP: search over all packs, own facts, history, review (R20, R21, R40).
@RestController
@RequestMapping("/api/v1/culture/facts")
class FactRoutes {

    private static final int MAX_NOTE = 2_000;

    private final CultureBase base;
    private final OwnFacts facts;
    private final OwnFactStore store;
    private final FactSearch search;
    private final FactPresentation presentation;
    private final StaffDirectory staff;
    private final Transactions transactions;

    FactRoutes(
            CultureBase base,
            OwnFacts facts,
            OwnFactStore store,
            FactSearch search,
            FactPresentation presentation,
            StaffDirectory staff,
            Transactions transactions) {
        this.base = base;
        this.facts = facts;
        this.store = store;
        this.search = search;
        this.presentation = presentation;
        this.staff = staff;
        this.transactions = transactions;
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<FactView> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String grade,
            @RequestParam(required = false) @Nullable Boolean stale,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        FactFilter filter = FactFilter.read(q, kind, key, topic, grade, stale);
        int size = Cursor.limit(limit);
        int from = start(Cursor.read(cursor, 1));
        LanguageTag language = Caller.current().language();
        List<FactIndex.Entry> found = search.search(base.packs(), language, filter.query()).stream()
                .filter(filter::takes)
                .skip(from)
                .limit(size + 1L)
                .toList();
        return Page.cut(found, size, last -> Cursor.after(from + size))
                .map(entry -> presentation.fact(entry.pack(), entry.fact(), language));
    }

    private static int start(@Nullable Cursor cursor) {
        try {
            return cursor == null
                    ? 0
                    : Math.max(0, Integer.parseInt(cursor.values().getFirst()));
        } catch (NumberFormatException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }

    @GetMapping("/{id}")
    @Access(value = Who.STAFF, scope = "admin")
    FactView get(@PathVariable String id) {
        return shown(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    private Optional<FactView> shown(String id) {
        LanguageTag language = Caller.current().language();
        return base.packs().all().stream()
                .flatMap(pack -> pack.find(id).stream().map(fact -> presentation.fact(pack, fact, language)))
                .findFirst();
    }

    record FactIn(
            @Nullable JsonNode value,
            @Nullable String note,
            @Nullable String reason) {}

    @PutMapping("/{id}")
    @Access(value = Who.LEAD, scope = "admin")
    FactView set(@PathVariable String id, @RequestBody FactIn body) {
        JsonNode value = body.value() == null || body.value().isNull() ? null : body.value();
        Validation validation = new Validation();
        String note = validation.optionalText("/note", body.note(), MAX_NOTE);
        String reason = validation.text("/reason", body.reason(), 1_000);
        if (value == null && note == null) {
            validation.add("/value", "nothing_to_change");
        }
        validation.refuse();
        transactions.run(() -> facts.set(id, value, note, reason));
        return get(id);
    }

    /// What we ship stands again; an addition of the workspace is gone, and there is nothing to answer.
    @DeleteMapping("/{id}")
    @Access(value = Who.LEAD, scope = "admin")
    ResponseEntity<FactView> remove(@PathVariable String id) {
        transactions.run(() -> facts.remove(id));
        return shown(id)
                .map(ResponseEntity::ok)
                .orElse(ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/reviewed")
    @Access(value = Who.LEAD, scope = "admin")
    FactView reviewed(@PathVariable String id) {
        transactions.run(() -> facts.review(id));
        return get(id);
    }

    /// One act on a fact.
    ///
    /// @param act `set`, `reviewed` or `removed`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            Instant at,
            @Nullable Person by,
            String act,
            @Nullable JsonNode value,
            @Nullable String note,
            @Nullable String reason,
            boolean removed) {}

    /// A member of staff in one line.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(UUID id, @Nullable String name) {}

    @GetMapping("/{id}/history")
    @Access(value = Who.STAFF, scope = "admin")
    Page<Change> history(@PathVariable String id) {
        return transactions.call(() -> {
            List<OwnFactStore.Change> changes = store.history(id);
            if (changes.isEmpty()) {
                // A fact that nobody has changed has an empty history; what is no fact has none.
                facts.get(id);
            }
            Map<UUID, String> names = staff.names(changes.stream()
                    .map(OwnFactStore.Change::actor)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            return Page.whole(
                    changes.stream().map(change -> change(change, names)).toList());
        });
    }

    private static Change change(OwnFactStore.Change change, Map<UUID, String> names) {
        return new Change(
                change.at(),
                change.actor() == null ? null : new Person(change.actor(), names.get(change.actor())),
                change.act(),
                change.value(),
                change.note(),
                change.reason(),
                change.act().equals("removed"));
    }
}
