package org.xenia.server.assistant.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.culture.calendar.HolidayNames;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.Notes;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Page;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.knowledge.CultureBase;

/// Holidays and festivals of markets over HTTP (R30).
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarRoutes {

    private static final int MOST_COUNTRIES = 60;
    private static final int LONGEST_DAYS = 800;
    private static final int USUAL_DAYS = 90;

    private final WorkspaceHolidays holidays;
    private final Dates dates;
    private final CultureBase base;
    private final Catalogue catalogue;

    CalendarRoutes(WorkspaceHolidays holidays, Dates dates, CultureBase base, Catalogue catalogue) {
        this.holidays = holidays;
        this.dates = dates;
        this.base = base;
        this.catalogue = catalogue;
    }

    /// A day of a country.
    ///
    /// @param name ours in the reader's language, the workspace's as it was given
    /// @param kind `public`, `bank`, `observance` or `workday`
    /// @param own whether the workspace added it
    record Holiday(
            String country,
            LocalDate date,
            String name,

            @Among({"public", "bank", "observance", "workday"})
            String kind,

            boolean expected,
            boolean own) {}

    private record Asked(List<String> countries, LocalDate from, LocalDate to) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<Holiday> holidays(
            @RequestParam(required = false) @Nullable String countries,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Asked asked = read(countries, from, to);
        LanguageTag reader = reader();
        List<Holiday> all = new ArrayList<>();
        for (String country : asked.countries()) {
            holidays.of(country)
                    .list(asked.from(), asked.to(), reader)
                    .forEach(day -> all.add(
                            new Holiday(country, day.date(), day.name(), day.kind(), day.expected(), day.own())));
        }
        all.sort(Comparator.comparing(Holiday::date).thenComparing(Holiday::country));
        return Page.whole(all);
    }

    /// A festival with its name and advice in the reader's language.
    ///
    /// @param greet `safe`, `on_wish` or `never`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FestivalDays(
            String country,
            String fact,
            LocalDate from,
            LocalDate to,
            String name,
            @Nullable String ownName,
            @Among({"joyful", "solemn", "mixed"}) String mood,
            @Among({"safe", "on_wish", "never"}) String greet,
            @Nullable String greeting,
            boolean expected,
            String advice,
            Grade grade) {}

    @GetMapping("/festivals")
    @Access(value = Who.STAFF, scope = "admin")
    Page<FestivalDays> festivals(
            @RequestParam(required = false) @Nullable String countries,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Asked asked = read(countries, from, to);
        LanguageTag reader = reader();
        Packs packs = base.packs();
        return Page.whole(asked.countries().stream()
                .flatMap(country -> packs.market(country).stream())
                .flatMap(market -> market.facts(Topic.FESTIVAL).stream()
                        .flatMap(fact -> days(market.key(), fact, asked, reader).stream()))
                .sorted(Comparator.comparing(FestivalDays::from).thenComparing(FestivalDays::country))
                .toList());
    }

    private List<FestivalDays> days(String country, Fact fact, Asked asked, LanguageTag reader) {
        Value.Festival festival = fact.value(Value.Festival.class);
        return dates.between(festival.when(), asked.from(), asked.to()).stream()
                .map(span -> new FestivalDays(
                        country,
                        fact.id(),
                        span.from(),
                        span.to(),
                        HolidayNames.in(reader).of(country, festival.name()),
                        festival.ownName(),
                        festival.mood().name().toLowerCase(Locale.ROOT),
                        festival.greet().name().toLowerCase(Locale.ROOT),
                        festival.greeting(),
                        span.expected(),
                        Notes.read(fact.note(), reader).text(),
                        fact.grade()))
                .toList();
    }

    private LanguageTag reader() {
        return catalogue.best(Caller.current().language());
    }

    private static Asked read(@Nullable String countries, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? LocalDate.now(ZoneOffset.UTC) : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        Validation validation = new Validation();
        String text = validation.text("countries", countries, 400);
        List<String> codes = List.of(text.split(",")).stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        for (String code : codes) {
            if (!Countries.known(code)) {
                validation.add("countries", "country");
            }
        }
        if (codes.size() > MOST_COUNTRIES) {
            validation.add("countries", "too_many", Map.of("max", MOST_COUNTRIES));
        }
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS))) {
            validation.add("to", "date_range");
        }
        validation.refuse();
        return new Asked(codes, first, last);
    }

    /// @throws Refusal when the path names no country
    static String country(String code) {
        String country = code.toUpperCase(Locale.ROOT);
        if (!Countries.known(country)) {
            throw Refusal.field("country", "country");
        }
        return country;
    }
}
