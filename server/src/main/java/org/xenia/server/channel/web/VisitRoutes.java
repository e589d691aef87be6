package org.xenia.server.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Page;

/// From where and with what a customer last visited the company's pages: context for whoever answers them.
@RestController
class VisitRoutes {

    private static final int MOST = 10;

    private static final String LIST = """
            select v.channel_id, v.page, v.referrer, v.user_agent, v.language, v.languages, v.time_zone, v.network,
                   v.seen_at
              from channel.visitor v
             where v.customer_id = ?
                or v.customer_id in (select id from customer.customer where merged_into = ?)
             order by v.seen_at desc
             limit ?
            """;

    private final JdbcClient jdbc;
    private final Customers customers;
    private final Transactions transactions;

    VisitRoutes(JdbcClient jdbc, Customers customers, Transactions transactions) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.transactions = transactions;
    }

    /// What one browser told when it was last there.
    ///
    /// @param page address without query
    /// @param referrer the page of another site that led here, without query
    /// @param browser with its main version, for example `Firefox 140`
    /// @param language chosen by the visitor
    /// @param languages of page and browser, best first
    /// @param timeZone IANA zone id
    /// @param network `light` when the widget saves data, else the browser's word for its speed, such as `4g`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Visit(
            UUID channel,
            @Nullable String page,
            @Nullable String referrer,
            @Nullable String browser,
            @Nullable String system,
            @Nullable String language,
            List<String> languages,
            @Nullable String timeZone,
            @Nullable String network,
            Instant at) {}

    /// The latest visit by each browser of a customer, the latest first.
    @GetMapping("/api/v1/customers/{id}/visits")
    @Access(value = Who.STAFF, scope = "customers:read")
    Page<Visit> list(@PathVariable UUID id) {
        return transactions.call(() -> {
            UUID customer = customers.get(id).id();
            return Page.whole(jdbc.sql(LIST)
                    .param(customer)
                    .param(customer)
                    .param(MOST)
                    .query(VisitRoutes::visit)
                    .list());
        });
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        Browser browser = Browser.read(StoredText.decodeNullable(row.getString("user_agent")));
        return new Visit(
                row.getObject("channel_id", UUID.class),
                StoredText.decodeNullable(row.getString("page")),
                StoredText.decodeNullable(row.getString("referrer")),
                browser.name(),
                browser.system(),
                row.getString("language"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getString("time_zone"),
                StoredText.decodeNullable(row.getString("network")),
                row.getTimestamp("seen_at").toInstant());
    }
}
