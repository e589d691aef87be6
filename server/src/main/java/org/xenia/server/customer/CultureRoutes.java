package org.xenia.server.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// What a person wishes beyond their language, over HTTP (R4, R28: preference beats market).
@RestController
@RequestMapping("/api/v1/customers/{id}/culture")
class CultureRoutes {

    private final CustomerCultures cultures;
    private final Customers customers;
    private final Transactions transactions;

    CultureRoutes(CustomerCultures cultures, Customers customers, Transactions transactions) {
        this.cultures = cultures;
        this.customers = customers;
        this.transactions = transactions;
    }

    /// All wishes in one place.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wishes(
            @Nullable LanguageTag locale,
            @Nullable String localeBy,
            @Nullable String register,
            Map<String, Integer> axes,
            @Nullable String formOfAddress,
            List<String> greetFor,
            @Nullable String contactHours) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "customers:read")
    Wishes get(@PathVariable UUID id) {
        return transactions.call(() -> wishes(id));
    }

    @PutMapping
    @Access(value = Who.STAFF, scope = "customers:write")
    Wishes set(@PathVariable UUID id, @RequestBody CultureChange change) {
        change.validate();
        return transactions.call(() -> {
            cultures.change(id, change, Caller.current().actor());
            return wishes(id);
        });
    }

    private Wishes wishes(UUID id) {
        Customer.Preferences preferences = customers.get(id).preferences();
        CustomerCulture culture = cultures.find(id);
        return new Wishes(
                culture.locale(),
                culture.localeBy(),
                preferences.register(),
                culture.axes(),
                preferences.formOfAddress(),
                culture.greetFor(),
                preferences.contactHours());
    }
}
