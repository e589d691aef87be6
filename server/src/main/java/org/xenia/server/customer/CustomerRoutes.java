package org.xenia.server.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.Page;

/// Customers over HTTP.
@RestController
@RequestMapping("/api/v1/customers")
class CustomerRoutes {

    private final Customers customers;
    private final CustomerSearch search;
    private final CustomerMerges merges;
    private final Transactions transactions;

    CustomerRoutes(Customers customers, CustomerSearch search, CustomerMerges merges, Transactions transactions) {
        this.customers = customers;
        this.search = search;
        this.merges = merges;
        this.transactions = transactions;
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "customers:read")
    Page<CustomerLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Validation validation = new Validation();
        validation.optionalText("q", q, 200);
        validation.refuse();
        int size = Cursor.limit(limit);
        Cursor from = Cursor.read(cursor, 1);
        return transactions.call(() -> {
            List<CustomerLine> found = search.list(q, from, size + 1);
            return Page.cut(found, size, last -> Cursor.after(last.id()));
        });
    }

    @GetMapping("/{id}")
    @Access(value = Who.STAFF, scope = "customers:read")
    Customer get(@PathVariable UUID id) {
        return transactions.call(() -> customers.get(id));
    }

    @PatchMapping("/{id}")
    @Access(value = Who.STAFF, scope = "customers:write")
    Customer change(@PathVariable UUID id, @RequestBody CustomerChange change) {
        change.validate();
        return transactions.call(
                () -> customers.change(id, change, Caller.current().actor()));
    }

    record AddressIn(@Needed @Nullable String address) {}

    /// Takes the mark from an address of which mail came back, because somebody knows that it works.
    @PostMapping("/{id}/deliverable")
    @Access(value = Who.STAFF, scope = "customers:write")
    Customer clearUndeliverable(@PathVariable UUID id, @RequestBody AddressIn body) {
        Validation validation = new Validation();
        String address = validation.text("/address", body.address(), 254);
        validation.refuse();
        return transactions.call(
                () -> customers.clearUndeliverable(id, address, Caller.current().actor()));
    }

    record MergeIn(@Needed @Nullable UUID into) {}

    @PostMapping("/{id}/merge")
    @Access(value = Who.STAFF, scope = "customers:write")
    Customer merge(@PathVariable UUID id, @RequestBody MergeIn body) {
        UUID into = Validation.required("/into", body.into());
        return transactions.call(() -> {
            merges.merge(id, into, Caller.current().actor());
            return customers.get(into);
        });
    }

    @PostMapping("/{id}/merge/undo")
    @Access(value = Who.STAFF, scope = "customers:write")
    Customer undoMerge(@PathVariable UUID id) {
        return transactions.call(() -> {
            merges.undo(id, Caller.current().actor());
            return customers.get(id);
        });
    }
}
