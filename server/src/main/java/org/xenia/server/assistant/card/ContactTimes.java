package org.xenia.server.assistant.card;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.calendar.Dates;
import org.xenia.server.assistant.calendar.HolidayLine;
import org.xenia.server.assistant.calendar.MarketDays;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.kernel.text.Catalogue;

/// Whether it is a good hour to reach out: the hours the person asked for, else the usual ones of the
/// market, without holidays and pauses.
@Component
class ContactTimes {

    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?::(\\d\\d))?\\s*[-–—~～]\\s*(\\d{1,2})(?::(\\d\\d))?");
    private static final int DAYS_AHEAD = 21;
    private static final List<Window> ORDINARY = List.of(
            new Window(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0)));

    private final Dates dates;
    private final Catalogue catalogue;

    ContactTimes(Dates dates, Catalogue catalogue) {
        this.dates = dates;
        this.catalogue = catalogue;
    }

    /// @param code why, for programs: `good`, `unknown`, `outside_hours`, `holiday`, `pause`, `asked_words`,
    /// `asked_good` or `asked_hours`
    /// @param because why, for people
    /// @param next when it will be a good hour, when it is none now
    record Verdict(
            boolean good,
            String code,
            String because,
            @Nullable Instant next) {}

    private record Obstacle(String code, String because) {}

    private record Window(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        boolean holds(ZonedDateTime at) {
            LocalTime time = at.toLocalTime();
            return days.contains(at.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
        }
    }

    Verdict at(Counterpart with, MarketDays days, ZonedDateTime local, LanguageTag reader) {
        String asked = with.customer().preferences().contactHours();
        if (asked != null) {
            return asked(asked, local, reader);
        }
        List<Window> windows = with.market().map(ContactTimes::windows).orElse(List.of());
        List<Window> used = windows.isEmpty() ? ORDINARY : windows;
        LocalDate today = local.toLocalDate();
        Obstacle obstacle = obstacle(with, days, today, reader);
        Window open =
                used.stream().filter(window -> window.holds(local)).findFirst().orElse(null);
        if (obstacle == null && open != null) {
            String code = windows.isEmpty() ? "unknown" : "good";
            return new Verdict(true, code, catalogue.text(reader, "culture.time." + code, values(open, reader)), null);
        }
        Obstacle because = obstacle == null
                ? new Obstacle("outside_hours", catalogue.text(reader, "culture.time.outside"))
                : obstacle;
        return new Verdict(
                false,
                because.code(),
                because.because(),
                next(with, days, used, local).orElse(null));
    }

    private Map<String, Object> values(Window window, LanguageTag reader) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(catalogue.best(reader).value()));
        return Map.of("from", window.from().format(format), "to", window.to().format(format));
    }

    private static List<Window> windows(Pack market) {
        List<Value.ContactHours> all = market.values(Topic.CONTACT_HOURS, Value.ContactHours.class);
        List<Value.ContactHours> ours = all.stream()
                .filter(hours -> hours.channels().isEmpty() || hours.channels().contains("message"))
                .toList();
        return (ours.isEmpty() ? all : ours)
                .stream()
                        .map(hours -> new Window(
                                hours.days().stream().map(Value.Day::dayOfWeek).collect(Collectors.toSet()),
                                hours.from(),
                                hours.to()))
                        .toList();
    }

    private @Nullable Obstacle obstacle(Counterpart with, MarketDays days, LocalDate day, LanguageTag reader) {
        boolean pause = with.market().stream()
                .flatMap(market -> market.values(Topic.PAUSE, Value.Pause.class).stream())
                .filter(value -> value.kind() == Value.PauseKind.FULL)
                .anyMatch(value -> dates.next(value.when(), day)
                        .filter(span -> span.covers(day))
                        .isPresent());
        if (pause) {
            return new Obstacle("pause", catalogue.text(reader, "culture.time.pause"));
        }
        return holiday(days, day, reader)
                .map(name ->
                        new Obstacle("holiday", catalogue.text(reader, "culture.time.holiday", Map.of("name", name))))
                .orElse(null);
    }

    private static Optional<String> holiday(MarketDays days, LocalDate day, LanguageTag reader) {
        return days.list(day, day, reader).stream()
                .filter(line -> line.kind().equals("public"))
                .map(HolidayLine::name)
                .findFirst();
    }

    private Optional<Instant> next(Counterpart with, MarketDays days, List<Window> windows, ZonedDateTime local) {
        for (int ahead = 0; ahead < DAYS_AHEAD; ahead++) {
            LocalDate day = local.toLocalDate().plusDays(ahead);
            Optional<Instant> found = windows.stream()
                    .filter(window -> window.days().contains(day.getDayOfWeek()))
                    .map(window ->
                            day.atTime(window.from()).atZone(local.getZone()).toInstant())
                    .filter(start -> start.isAfter(local.toInstant()))
                    .min(Instant::compareTo);
            if (found.isPresent() && obstacle(with, days, day, LanguageTag.of("en")) == null) {
                return found;
            }
        }
        return Optional.empty();
    }

    // The person's own words count; where they hold a plain span of hours, the clock is compared with it.
    private Verdict asked(String asked, ZonedDateTime local, LanguageTag reader) {
        Matcher matcher = HOURS.matcher(asked);
        Map<String, Object> values = Map.of("hours", asked);
        if (!matcher.find()) {
            return new Verdict(true, "asked_words", catalogue.text(reader, "culture.time.asked.words", values), null);
        }
        int from = minutes(matcher.group(1), matcher.group(2));
        int to = minutes(matcher.group(3), matcher.group(4));
        int now = local.getHour() * 60 + local.getMinute();
        boolean good = from <= to ? now >= from && now < to : now >= from || now < to;
        if (good) {
            return new Verdict(true, "asked_good", catalogue.text(reader, "culture.time.asked.good", values), null);
        }
        ZonedDateTime start = local.toLocalDate().atStartOfDay(local.getZone()).plusMinutes(Math.min(from, 1439));
        Instant next = (start.isAfter(local) ? start : start.plusDays(1)).toInstant();
        return new Verdict(false, "asked_hours", catalogue.text(reader, "culture.time.asked.outside", values), next);
    }

    private static int minutes(String hour, @Nullable String minute) {
        return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
    }
}
