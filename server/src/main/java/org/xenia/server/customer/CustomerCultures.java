package org.xenia.server.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// What people wish beyond their language. Every method takes part in the caller's transaction.
@Component
public class CustomerCultures {

    private static final String PUT = """
            insert into customer.culture as c (customer_id, locale, locale_by, axes, greet_for) values (?, ?, ?, ?, ?)
            on conflict (workspace_id, customer_id) do update
               set locale = excluded.locale, locale_by = excluded.locale_by, axes = excluded.axes,
                   greet_for = excluded.greet_for
            """;

    private final JdbcClient jdbc;
    private final Customers customers;
    private final EventLog events;

    CustomerCultures(JdbcClient jdbc, Customers customers, EventLog events) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.events = events;
    }

    /// What the person wishes.
    public CustomerCulture find(UUID customer) {
        return jdbc.sql("select * from customer.culture where customer_id = ?")
                .param(customer)
                .query((row, number) -> culture(row))
                .optional()
                .orElse(CustomerCulture.NONE);
    }

    private static CustomerCulture culture(ResultSet row) throws SQLException {
        Map<String, Integer> axes = new HashMap<>();
        Json.read(row.getString("axes"))
                .properties()
                .forEach(entry -> axes.put(entry.getKey(), entry.getValue().intValue()));
        return new CustomerCulture(
                LanguageTag.find(row.getString("locale")), row.getString("locale_by"), axes, List.of((String[])
                        row.getArray("greet_for").getArray()));
    }

    /// Remembers what the person wishes.
    ///
    /// @throws org.xenia.server.kernel.Refusal `not_found`
    void change(UUID customer, CultureChange change, Actor actor) {
        customers.get(customer);
        CustomerCulture before = find(customer);
        CustomerCulture after = change.over(before);
        List<String> fields = new ArrayList<>();
        if (!after.equals(before)) {
            fields.add("culture");
            put(customer, after);
        }
        if (change.touchesPreferences()) {
            customers.change(customer, change.preferences(), actor);
        }
        if (!fields.isEmpty()) {
            events.append(
                    new Subject(customer, null, customer), actor, new CustomerEvent.CustomerChanged(customer, fields));
        }
    }

    private void put(UUID customer, CustomerCulture culture) {
        LanguageTag locale = culture.locale();
        jdbc.sql(PUT)
                .param(customer)
                .param(locale == null ? null : locale.value())
                .param(culture.localeBy())
                .param(Json.parameter(culture.axes()))
                .param(culture.greetFor().toArray(String[]::new))
                .update();
    }
}
