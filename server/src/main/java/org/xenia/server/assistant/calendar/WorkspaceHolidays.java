package org.xenia.server.assistant.calendar;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xenia.culture.calendar.Holidays;
import org.xenia.server.kernel.database.Transactions;

/// Holidays of markets as the current workspace keeps them.
@Component
public class WorkspaceHolidays {

    private final Holidays shipped = new Holidays();
    private final OwnDayStore own;
    private final Transactions transactions;

    WorkspaceHolidays(OwnDayStore own, Transactions transactions) {
        this.own = own;
        this.transactions = transactions;
    }

    /// Whether we have a table for the country.
    public boolean knows(String country) {
        return shipped.knows(country);
    }

    /// The days of a market; it has none where no country is known.
    ///
    /// @param country ISO 3166-1 alpha-2; empty for none
    public MarketDays of(String country) {
        OwnDays days =
                country.isEmpty() ? new OwnDays(List.of(), Set.of()) : transactions.call(() -> own.find(country));
        return new MarketDays(shipped, country, days);
    }
}
