package org.xenia.server.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.database.StoredText;

/// The rows of customers.
@Component
class CustomerStore {

    private static final String INSERT = """
            insert into customer.customer (id, name, country, time_zone) values (?, ?, ?, ?)
            """;

    private static final String BY_IDENTITY = """
            select c.id, c.name is null, c.country is null, c.time_zone is null
              from customer.identity i
              join customer.customer c on c.workspace_id = i.workspace_id and c.id = i.customer_id
             where i.kind = ? and i.scope = ? and i.value = ?
            """;

    // Only what is unknown is filled in, and nothing is written when all is known.
    private static final String FILL_GAPS = """
            update customer.customer
               set name = coalesce(name, ?), country = coalesce(country, ?), time_zone = coalesce(time_zone, ?)
             where id = ?
               and (name is null and cast(? as text) is not null
                 or country is null and cast(? as text) is not null
                 or time_zone is null and cast(? as text) is not null)
            """;

    // The update changes nothing: it makes the row of whoever came first visible, also when they committed while
    // this statement waited for them.
    private static final String LINK = """
            insert into customer.identity as i (kind, scope, value, customer_id, verified) values (?, ?, ?, ?, ?)
            on conflict (workspace_id, kind, scope, value) do update set value = i.value
            returning customer_id
            """;

    private static final String ADD_LANGUAGE = """
            insert into customer.language as l (customer_id, language, source, messages) values (?, ?, ?, 1)
            on conflict (workspace_id, customer_id, language) do update
               set messages = l.messages + 1, seen_at = now(),
                   source = case when excluded.source = 'observed' then l.source else excluded.source end
            """;

    private static final String LINES = """
            select c.id, c.name, c.country,
                   coalesce(c.preferred_language, (
                       select l.language from customer.language l where l.customer_id = c.id
                        order by l.source = 'observed', l.messages desc limit 1)) as language
              from customer.customer c where c.id = any(?)
            """;

    private static final String LANGUAGES = """
            select language, source from customer.language where customer_id = ?
             order by source = 'observed', messages desc, seen_at desc
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    CustomerStore(JdbcClient jdbc, JdbcTemplate template) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /// Somebody known, and which facts a sender may still fill in.
    record Known(UUID id, boolean nameless, boolean countryless, boolean zoneless) {

        /// Whether the sender tells anything that is unknown yet.
        boolean learnsFrom(Customers.Sender sender) {
            return (nameless && sender.name() != null)
                    || (countryless && sender.country() != null)
                    || (zoneless && sender.timeZone() != null);
        }
    }

    @Nullable
    Known findByIdentity(CustomerIdentity identity) {
        return jdbc.sql(BY_IDENTITY)
                .param(identity.kind().code())
                .param(identity.scope())
                .param(StoredText.encode(identity.value()))
                .query((row, number) -> new Known(
                        row.getObject(1, UUID.class), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4)))
                .optional()
                .orElse(null);
    }

    void insert(UUID id, Customers.Sender sender) {
        jdbc.sql(INSERT)
                .param(id)
                .param(StoredText.encodeNullable(sender.name()))
                .param(sender.country())
                .param(sender.timeZone())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from customer.customer where id = ?").param(id).update();
    }

    void fillGaps(UUID id, Customers.Sender sender) {
        String name = StoredText.encodeNullable(sender.name());
        jdbc.sql(FILL_GAPS)
                .param(name)
                .param(sender.country())
                .param(sender.timeZone())
                .param(id)
                .param(name)
                .param(sender.country())
                .param(sender.timeZone())
                .update();
    }

    UUID link(CustomerIdentity identity, UUID customer) {
        return jdbc.sql(LINK)
                .param(identity.kind().code())
                .param(identity.scope())
                .param(StoredText.encode(identity.value()))
                .param(customer)
                .param(identity.verified())
                .query(UUID.class)
                .single();
    }

    void addLanguage(UUID customer, LanguageTag language, String source) {
        jdbc.sql(ADD_LANGUAGE)
                .param(customer)
                .param(language.value())
                .param(source)
                .update();
    }

    /// In the order of customers, so that two who do this at once do not wait for each other in a circle.
    void addHeard(List<HeardLanguage> heard) {
        template.batchUpdate(
                ADD_LANGUAGE,
                heard.stream()
                        .sorted(Comparator.comparing(HeardLanguage::customer))
                        .map(one -> new Object[] {one.customer(), one.language().value(), "observed"})
                        .toList());
    }

    Map<UUID, String> countries(Collection<UUID> ids) {
        Map<UUID, String> countries = new HashMap<>();
        jdbc.sql("select id, country from customer.customer where id = any(?) and country is not null")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> countries.put(row.getObject("id", UUID.class), row.getString("country")))
                .list();
        return countries;
    }

    Map<UUID, CustomerLine> lines(Collection<UUID> ids) {
        Map<UUID, CustomerLine> lines = new HashMap<>();
        jdbc.sql(LINES)
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> new CustomerLine(
                        row.getObject("id", UUID.class),
                        StoredText.decodeNullable(row.getString("name")),
                        row.getString("language"),
                        row.getString("country")))
                .list()
                .forEach(line -> lines.put(line.id(), line));
        return lines;
    }

    @Nullable
    Customer find(UUID id) {
        return jdbc.sql("select * from customer.customer where id = ?")
                .param(id)
                .query((row, number) -> customer(row))
                .optional()
                .orElse(null);
    }

    private Customer customer(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<CustomerIdentity> identities = identities(id);
        return new Customer(
                id,
                StoredText.decodeNullable(row.getString("name")),
                first(identities, CustomerIdentity.Kind.EMAIL),
                first(identities, CustomerIdentity.Kind.PHONE),
                row.getString("country"),
                row.getString("time_zone"),
                identities,
                languages(id),
                new Customer.Preferences(
                        LanguageTag.find(row.getString("preferred_language")),
                        row.getString("register"),
                        StoredText.decodeNullable(row.getString("form_of_address")),
                        StoredText.decodeNullable(row.getString("preferred_channel")),
                        StoredText.decodeNullable(row.getString("contact_hours"))),
                StoredText.decodeNullable(row.getString("note")),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("merged_into", UUID.class));
    }

    List<CustomerIdentity> identities(UUID customer) {
        return jdbc.sql("select * from customer.identity where customer_id = ? order by created_at, kind, value")
                .param(customer)
                .query((row, number) -> new CustomerIdentity(
                        CustomerIdentity.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("scope"),
                        StoredText.decode(row.getString("value")),
                        row.getBoolean("verified"),
                        undeliverable(row)))
                .list();
    }

    private static CustomerIdentity.@Nullable Undeliverable undeliverable(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("undeliverable_since");
        return since == null
                ? null
                : new CustomerIdentity.Undeliverable(since.toInstant(), row.getString("undeliverable_reason"));
    }

    /// Marks an address, or takes the mark away when there is no reason. Answers whose it is when that
    /// was news.
    @Nullable
    UUID setUndeliverable(String address, @Nullable String reason) {
        return jdbc.sql("""
                        update customer.identity
                           set undeliverable_since = case when cast(? as text) is null then null else now() end,
                               undeliverable_reason = ?
                         where kind = 'email' and value = ?
                           and (undeliverable_since is null) = (cast(? as text) is not null)
                        returning customer_id
                        """)
                .param(reason)
                .param(reason)
                .param(StoredText.encode(address.strip().toLowerCase(Locale.ROOT)))
                .param(reason)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private List<Customer.SpokenLanguage> languages(UUID customer) {
        return jdbc.sql(LANGUAGES)
                .param(customer)
                .query((row, number) ->
                        new Customer.SpokenLanguage(LanguageTag.of(row.getString("language")), row.getString("source")))
                .list();
    }

    private static @Nullable String first(List<CustomerIdentity> identities, CustomerIdentity.Kind kind) {
        return identities.stream()
                .filter(identity -> identity.kind() == kind)
                .map(CustomerIdentity::value)
                .findFirst()
                .orElse(null);
    }

    /// Writes what is present in the change and answers the names of the fields it named.
    List<String> change(UUID id, CustomerChange change) {
        List<String> fields = new ArrayList<>();
        set(fields, id, "name", "name", change.name());
        set(fields, id, "country", "country", change.country());
        set(fields, id, "timeZone", "time_zone", change.timeZone());
        set(fields, id, "note", "note", change.note());
        CustomerChange.PreferencesIn preferences = change.preferences();
        if (preferences != null) {
            set(fields, id, "preferences.language", "preferred_language", preferences.language());
            set(fields, id, "preferences.register", "register", preferences.register());
            set(fields, id, "preferences.formOfAddress", "form_of_address", preferences.formOfAddress());
            set(fields, id, "preferences.channel", "preferred_channel", preferences.channel());
            set(fields, id, "preferences.contactHours", "contact_hours", preferences.contactHours());
        }
        replace(fields, id, "email", CustomerIdentity.Kind.EMAIL, change.email());
        replace(fields, id, "phone", CustomerIdentity.Kind.PHONE, change.phone());
        if (change.languages() != null) {
            fields.add("languages");
            jdbc.sql("delete from customer.language where customer_id = ?")
                    .param(id)
                    .update();
            for (CustomerChange.LanguageIn language : change.languages()) {
                addLanguage(
                        id,
                        LanguageTag.of(String.valueOf(language.language())),
                        "observed".equals(language.source()) ? "observed" : "stated");
            }
        }
        return fields;
    }

    // The column names come from the calls above, never from outside.
    private void set(List<String> fields, UUID id, String field, String column, @Nullable String value) {
        if (value != null) {
            fields.add(field);
            jdbc.sql("update customer.customer set " + column + " = ? where id = ?")
                    .param(value.isBlank() ? null : StoredText.encode(value))
                    .param(id)
                    .update();
        }
    }

    private void replace(
            List<String> fields, UUID id, String field, CustomerIdentity.Kind kind, @Nullable String value) {
        if (value == null) {
            return;
        }
        fields.add(field);
        // What is known of an address that stays is not forgotten.
        jdbc.sql("delete from customer.identity where customer_id = ? and kind = ? and value <> ?")
                .param(id)
                .param(kind.code())
                .param(StoredText.encode(new CustomerIdentity(kind, "", value, false).value()))
                .update();
        if (!value.isBlank()
                && !link(new CustomerIdentity(kind, "", value, false), id).equals(id)) {
            throw org.xenia.server.kernel.Refusal.field("/" + field, "taken");
        }
    }
}
