package org.xenia.server.knowledge.culture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;
import tools.jackson.databind.JsonNode;

/// Proposals over HTTP: any member of staff proposes, leads decide (R20, R40).
@RestController
@RequestMapping("/api/v1/culture/proposals")
class ProposalRoutes {

    private static final Set<String> STATES = Set.of("open", "accepted", "declined");

    private final Proposals proposals;
    private final ProposalStore store;
    private final SuggestionReader reader;
    private final StaffDirectory staff;
    private final Transactions transactions;

    ProposalRoutes(
            Proposals proposals,
            ProposalStore store,
            SuggestionReader reader,
            StaffDirectory staff,
            Transactions transactions) {
        this.proposals = proposals;
        this.store = store;
        this.reader = reader;
        this.staff = staff;
        this.transactions = transactions;
    }

    /// A proposal as staff see it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proposal(
            UUID id,
            @Nullable String fact,
            String kind,
            String key,
            String topic,
            @Nullable JsonNode value,
            String note,
            String source,
            String state,
            @Nullable Person by,
            Instant at,
            @Nullable Person decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}

    /// A member of staff in one line.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(UUID id, @Nullable String name) {}

    record ReasonIn(@Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.STAFF, scope = "admin")
    Proposal propose(@RequestBody SuggestionReader.Body body) {
        Suggestion suggestion = reader.read(body);
        return transactions.call(() -> view(proposals.propose(suggestion)));
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<Proposal> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String wanted = state == null || state.isBlank() ? null : state;
        if (wanted != null && !STATES.contains(wanted)) {
            throw Refusal.field("state", "proposal_state");
        }
        Cursor from = Cursor.read(cursor, 1);
        int size = Cursor.limit(limit);
        return transactions.call(() -> {
            List<ProposalStore.Row> found = store.list(wanted, from == null ? null : from.id(0), size + 1);
            Map<UUID, String> names = names(found);
            return Page.cut(found, size, last -> Cursor.after(last.id())).map(row -> view(row, names));
        });
    }

    @PostMapping("/{id}/accept")
    @Access(value = Who.LEAD, scope = "admin")
    Proposal accept(@PathVariable UUID id, @RequestBody(required = false) @Nullable ReasonIn body) {
        Validation validation = new Validation();
        String reason = validation.optionalText("/reason", body == null ? null : body.reason(), 1_000);
        validation.refuse();
        return transactions.call(() -> {
            proposals.accept(id, reason);
            return view(id);
        });
    }

    @PostMapping("/{id}/decline")
    @Access(value = Who.LEAD, scope = "admin")
    Proposal decline(@PathVariable UUID id, @RequestBody ReasonIn body) {
        Validation validation = new Validation();
        String reason = validation.text("/reason", body.reason(), 1_000);
        validation.refuse();
        return transactions.call(() -> {
            proposals.decline(id, reason);
            return view(id);
        });
    }

    private Proposal view(UUID id) {
        ProposalStore.Row row = proposals.get(id);
        return view(row, names(List.of(row)));
    }

    private Map<UUID, String> names(List<ProposalStore.Row> rows) {
        return staff.names(rows.stream()
                .flatMap(row -> Stream.of(row.proposedBy(), row.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static Proposal view(ProposalStore.Row row, Map<UUID, String> names) {
        Suggestion suggestion = row.suggestion();
        return new Proposal(
                row.id(),
                suggestion.fact(),
                FactPresentation.code(suggestion.kind()),
                suggestion.key(),
                suggestion.topic().key(),
                suggestion.value(),
                suggestion.note(),
                suggestion.source(),
                row.state(),
                person(row.proposedBy(), names),
                row.at(),
                person(row.decidedBy(), names),
                row.decidedAt(),
                row.reason());
    }

    private static @Nullable Person person(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? null : new Person(id, names.get(id));
    }
}
