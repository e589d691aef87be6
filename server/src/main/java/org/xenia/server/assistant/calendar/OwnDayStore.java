package org.xenia.server.assistant.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.assistant.calendar.OwnDays.OwnDay;
import org.xenia.server.kernel.database.StoredText;

/// The rows of own days. Every method takes part in the caller's transaction.
@Component
class OwnDayStore {

    private static final String PUT = """
            insert into assistant.own_day as d (country, day, name) values (?, ?, ?)
            on conflict (workspace_id, country, day) do update set name = excluded.name
            """;

    private final JdbcClient jdbc;

    OwnDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(LocalDate day, @Nullable String name) {}

    OwnDays find(String country) {
        List<OwnDay> added = new ArrayList<>();
        Set<LocalDate> removed = new TreeSet<>();
        List<Row> rows = jdbc.sql("select day, name from assistant.own_day where country = ? order by day")
                .param(country)
                .query((row, number) ->
                        new Row(row.getDate("day").toLocalDate(), StoredText.decodeNullable(row.getString("name"))))
                .list();
        for (Row row : rows) {
            if (row.name() == null) {
                removed.add(row.day());
            } else {
                added.add(new OwnDay(row.day(), row.name()));
            }
        }
        return new OwnDays(added, removed);
    }

    void replace(String country, OwnDays days) {
        jdbc.sql("delete from assistant.own_day where country = ?")
                .param(country)
                .update();
        days.removed().forEach(day -> put(country, day, null));
        days.added().forEach(day -> put(country, day.date(), day.name()));
    }

    void put(String country, LocalDate day, @Nullable String name) {
        jdbc.sql(PUT)
                .param(country)
                .param(Date.valueOf(day))
                .param(StoredText.encodeNullable(name))
                .update();
    }
}
