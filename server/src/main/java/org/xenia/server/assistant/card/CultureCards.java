package org.xenia.server.assistant.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Pack;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.calendar.MarketDays;
import org.xenia.server.assistant.calendar.WorkspaceHolidays;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.assistant.context.Counterparts;
import org.xenia.server.assistant.context.Registers;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.text.Catalogue;
import org.xenia.server.knowledge.CultureBase;
import org.xenia.server.knowledge.CultureParts;
import org.xenia.server.knowledge.CultureTexts;

/// Puts the culture card of a conversation together.
@Component
class CultureCards {

    private final Counterparts counterparts;
    private final CultureBase base;
    private final CultureTexts texts;
    private final StaffDirectory staff;
    private final Catalogue catalogue;
    private final Registers registers;
    private final NamePart names;
    private final LocalePart locales;
    private final TimePart times;
    private final CalendarPart calendar;
    private final MarketPart markets;
    private final WorkspaceHolidays holidays;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    CultureCards(
            Counterparts counterparts,
            CultureBase base,
            CultureTexts texts,
            StaffDirectory staff,
            Catalogue catalogue,
            Registers registers,
            NamePart names,
            LocalePart locales,
            TimePart times,
            CalendarPart calendar,
            MarketPart markets,
            WorkspaceHolidays holidays,
            Transactions transactions) {
        this.counterparts = counterparts;
        this.base = base;
        this.texts = texts;
        this.staff = staff;
        this.catalogue = catalogue;
        this.registers = registers;
        this.names = names;
        this.locales = locales;
        this.times = times;
        this.calendar = calendar;
        this.markets = markets;
        this.holidays = holidays;
        this.transactions = transactions;
    }

    /// The card as the caller reads it.
    ///
    /// @throws org.xenia.server.kernel.Refusal `not_found`
    CultureCard of(UUID conversation) {
        return transactions.call(() -> compose(conversation));
    }

    private CultureCard compose(UUID conversation) {
        Counterpart with = counterparts.of(conversation);
        CultureParts parts = base.parts();
        if (!parts.card()) {
            return CultureCard.off();
        }
        LanguageTag reader = catalogue.best(Caller.current().language());
        Instant now = clock.instant();
        LocalDate today = today(with, now);
        Pack market = with.market().orElse(null);
        MarketDays days = holidays.of(with.country());
        Registers.Choice register = registers.of(with);
        return new CultureCard(
                true,
                names.of(with, register.register(), reader),
                locales.of(with.locale(), reader),
                market == null ? null : new CultureCard.Market(market.key(), texts.name(market, reader)),
                times.of(with, days, agentZone(), now, reader),
                CalendarPart.holidays(days, today, reader),
                market == null
                        ? List.of()
                        : calendar.festivals(market, with.wishes().greetFor(), today, reader),
                market == null ? null : calendar.pause(market, today, reader),
                register(register, reader),
                parts.axes() ? markets.axes(with, market, reader) : List.of(),
                market == null ? List.of() : markets.sensitivities(market, reader),
                market == null ? List.of() : markets.channels(market, reader),
                FormatPart.of(with, now),
                catalogue.text(reader, "culture.card.caution"));
    }

    private CultureCard.Register register(Registers.Choice choice, LanguageTag reader) {
        return new CultureCard.Register(
                choice.register().name().toLowerCase(Locale.ROOT),
                choice.because(),
                catalogue.text(reader, "culture.register.because." + choice.because()));
    }

    private static LocalDate today(Counterpart with, Instant now) {
        ZoneId zone = TimePart.zone(with);
        return LocalDate.ofInstant(now, zone == null ? ZoneOffset.UTC : zone);
    }

    private ZoneId agentZone() {
        Caller caller = Caller.current();
        @Nullable UUID id = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        return id == null ? ZoneOffset.UTC : staff.find(id).map(Staff::timeZone).orElse(ZoneOffset.UTC);
    }
}
