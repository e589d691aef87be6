package org.xenia.server.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.http.Cursor;

/// Finds customers by a part of their name or of an address, newest first.
@Component
class CustomerSearch {

    private static final String LIST = """
            select c.id, c.name, c.country, c.preferred_language as language from customer.customer c
             where c.merged_into is null
            """;

    private static final String MATCH = " and c.id in (select customer.found(:sought))";

    private final JdbcClient jdbc;

    CustomerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CustomerLine> list(@Nullable String query, @Nullable Cursor from, int limit) {
        String sought = query == null ? "" : query.strip();
        boolean searching = !sought.isEmpty();
        JdbcClient.StatementSpec statement = jdbc.sql(LIST
                        + (searching ? MATCH : "")
                        + (from == null ? "" : " and c.id < cast(:id as uuid)")
                        + " order by c.id desc limit :limit")
                .param("limit", limit);
        if (searching) {
            statement = statement.param("sought", StoredText.encode(sought));
        }
        if (from != null) {
            statement = statement.param("id", from.id(0));
        }
        return statement
                .query((row, number) -> new CustomerLine(
                        row.getObject("id", UUID.class),
                        StoredText.decodeNullable(row.getString("name")),
                        row.getString("language"),
                        row.getString("country")))
                .list();
    }
}
