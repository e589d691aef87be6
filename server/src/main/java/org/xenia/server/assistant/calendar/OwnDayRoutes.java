package org.xenia.server.assistant.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xenia.server.assistant.AssistantEvent;
import org.xenia.server.assistant.calendar.OwnDays.OwnDay;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// A workspace's own days of a market over HTTP: set by hand or imported from an iCalendar file.
@RestController
@RequestMapping("/api/v1/settings/calendar/{country}")
class OwnDayRoutes {

    private static final int MOST_DAYS = 2_000;
    private static final long LARGEST_FILE = 2_000_000;

    private final OwnDayStore store;
    private final EventLog events;
    private final Audit audit;
    private final Transactions transactions;

    OwnDayRoutes(OwnDayStore store, EventLog events, Audit audit, Transactions transactions) {
        this.store = store;
        this.events = events;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    OwnDays get(@PathVariable String country) {
        String code = CalendarRoutes.country(country);
        return transactions.call(() -> store.find(code));
    }

    record DaysIn(@Nullable List<DayIn> added, @Nullable List<LocalDate> removed) {}

    record DayIn(@Nullable LocalDate date, @Nullable String name) {}

    @PutMapping
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    OwnDays set(@PathVariable String country, @RequestBody DaysIn body) {
        String code = CalendarRoutes.country(country);
        Validation validation = new Validation();
        List<OwnDay> added = added(validation, body.added() == null ? List.of() : body.added());
        Set<LocalDate> removed = new HashSet<>(body.removed() == null ? List.of() : body.removed());
        if (removed.size() > MOST_DAYS) {
            validation.add("/removed", "too_many", Map.of("max", MOST_DAYS));
        }
        added.forEach(day -> removed.remove(day.date()));
        validation.refuse();
        return transactions.call(() -> {
            store.replace(code, new OwnDays(added, removed));
            changed(code, added.size(), removed.size());
            return store.find(code);
        });
    }

    private static List<OwnDay> added(Validation validation, List<DayIn> days) {
        if (days.size() > MOST_DAYS) {
            validation.add("/added", "too_many", Map.of("max", MOST_DAYS));
        }
        List<OwnDay> added = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date();
            String name = validation.text("/added/" + i + "/name", days.get(i).name(), 200);
            if (date == null) {
                validation.add("/added/" + i + "/date", "required");
            } else {
                added.add(new OwnDay(date, name));
            }
        }
        return added;
    }

    /// How many days came in.
    record Imported(int days, OwnDays calendar) {}

    /// Adds the days of an iCalendar file to those of the workspace.
    @PostMapping("/import")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Imported importFile(@PathVariable String country, @RequestParam("file") MultipartFile file) {
        String code = CalendarRoutes.country(country);
        List<OwnDay> days = read(file);
        return transactions.call(() -> {
            days.forEach(day -> store.put(code, day.date(), day.name()));
            changed(code, days.size(), 0);
            return new Imported(days.size(), store.find(code));
        });
    }

    private static List<OwnDay> read(MultipartFile file) {
        if (file.getSize() > LARGEST_FILE) {
            throw Refusal.field("/file", "calendar_file");
        }
        try {
            List<OwnDay> days = ICalendar.days(new String(file.getBytes(), StandardCharsets.UTF_8));
            if (days.isEmpty() || days.size() > MOST_DAYS) {
                throw Refusal.field("/file", "calendar_file");
            }
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void changed(String country, int added, int removed) {
        audit.record("calendar.changed", country, Map.of("added", added, "removed", removed));
        events.append(
                Subject.of(Workspace.current().value()),
                Caller.current().actor(),
                new AssistantEvent.CalendarChanged(country));
    }
}
