package org.xenia.server.assistant.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.calendar.HolidayNames;
import org.xenia.culture.calendar.Span;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Notes;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.calendar.Dates;
import org.xenia.server.assistant.calendar.MarketDays;

/// Holidays, festivals and pauses on the card.
@Component
class CalendarPart {

    private static final int MOST = 5;
    private static final int HORIZON_DAYS = 60;

    private final Dates dates;

    CalendarPart(Dates dates) {
        this.dates = dates;
    }

    static List<CultureCard.Holiday> holidays(MarketDays days, LocalDate today, LanguageTag reader) {
        return days.list(today, today.plusYears(1), reader).stream()
                .limit(MOST)
                .map(day -> new CultureCard.Holiday(
                        day.date(), day.name(), day.kind(), day.expected(), ChronoUnit.DAYS.between(today, day.date())))
                .toList();
    }

    List<CultureCard.Festival> festivals(Pack market, List<String> wished, LocalDate today, LanguageTag reader) {
        return market.facts(Topic.FESTIVAL).stream()
                .flatMap(fact -> festival(market.key(), fact, wished, today, reader).stream())
                .sorted(Comparator.comparing(CultureCard.Festival::from))
                .limit(MOST)
                .toList();
    }

    private Optional<CultureCard.Festival> festival(
            String country, Fact fact, List<String> wished, LocalDate today, LanguageTag reader) {
        Value.Festival festival = fact.value(Value.Festival.class);
        return dates.next(festival.when(), today)
                .filter(span -> !span.from().isAfter(today.plusDays(HORIZON_DAYS)))
                .map(span -> new CultureCard.Festival(
                        fact.id(),
                        span.from(),
                        span.to(),
                        HolidayNames.in(reader).of(country, festival.name()),
                        festival.ownName(),
                        festival.mood().name().toLowerCase(Locale.ROOT),
                        festival.greet().name().toLowerCase(Locale.ROOT),
                        wished.contains(fact.id()),
                        festival.greeting(),
                        span.expected(),
                        Notes.read(fact.note(), reader).text(),
                        fact.grade()));
    }

    CultureCard.@Nullable Pause pause(Pack market, LocalDate today, LanguageTag reader) {
        for (Fact fact : market.facts(Topic.PAUSE)) {
            Value.Pause pause = fact.value(Value.Pause.class);
            Span span = dates.next(pause.when(), today).orElse(null);
            if (span != null && span.covers(today)) {
                return new CultureCard.Pause(
                        fact.id(),
                        span.to(),
                        pause.kind().name().toLowerCase(Locale.ROOT),
                        Notes.read(fact.note(), reader).text(),
                        fact.grade());
            }
        }
        return null;
    }
}
