package org.xenia.server.knowledge.culture;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xenia.culture.calendar.HolidayNames;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Terms;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.text.Catalogue;

/// Says the value of a fact in one sentence, in a language of the screens.
final class FactSummary {

    private final Catalogue catalogue;
    private final LanguageTag language;
    private final ULocale locale;

    FactSummary(Catalogue catalogue, LanguageTag language) {
        this.catalogue = catalogue;
        this.language = catalogue.best(language);
        this.locale = ULocale.forLanguageTag(this.language.value());
    }

    String of(Fact fact) {
        return switch (fact.value()) {
            case Value.Spoken v ->
                text(
                        "locale",
                        Map.of("language", language(v.locale()), "share", v.share(), "official", v.official() + ""));
            case Value.Placed v -> text("axis", Map.of("axis", axis(v.axis()), "value", v.value()));
            case Value.ContactHours v ->
                text("contact-hours", Map.of("days", days(v.days()), "from", time(v.from()), "to", time(v.to())));
            case Value.WorkingWeek v ->
                text(
                        "working-week",
                        Map.of(
                                "days",
                                days(v.days()),
                                "half",
                                days(v.half()),
                                "halves",
                                !v.half().isEmpty() + ""));
            case Value.Festival v ->
                text(
                        "festival",
                        Map.of(
                                "name",
                                name(fact, v),
                                "mood",
                                v.mood().name(),
                                "greet",
                                v.greet().name()));
            case Value.Pause v -> text("pause", Map.of("kind", v.kind().name()));
            case Value.Channel v -> text("channel", Map.of("channel", channel(v.channel()), "rank", v.rank()));
            case Value.Habit v ->
                text(
                        "habit",
                        Map.of("topic", topic(fact), "key", Terms.read(v.key().replace('-', ' '), language)));
            case Value.Sensitivity v -> text("sensitivity", sensitivity(v));
            case Value.Disclosure v ->
                text("disclosure", Map.of("demand", v.demand().name(), "since", date(v.since())));
            case Value.ExpectedRegister v ->
                text("register", Map.of("register", register(v.usual()), "changes", v.changes() + ""));
            case Value.AddressForm v ->
                text("address-form", Map.of("register", register(v.register()), "forms", list(v.forms())));
            case Value.NameUse v -> text("name", nameUse(v));
            case Value.Honorific v -> text("honorific", honorific(v));
            case Value.Formula v ->
                text(
                        "formula",
                        Map.of(
                                "text",
                                v.text(),
                                "register",
                                register(v.register()),
                                "time",
                                v.time().name()));
            case Value.Phrasing v ->
                text(
                        "phrasing",
                        Map.of(
                                "text",
                                v.text(),
                                "register",
                                register(v.register()),
                                "strength",
                                v.strength().name()));
        };
    }

    private Map<String, Object> sensitivity(Value.Sensitivity v) {
        String where = v.where().isEmpty()
                ? ""
                : catalogue.text(
                        language,
                        "culture.places",
                        Map.of(
                                "places",
                                list(v.where().stream()
                                        .map(place -> catalogue.text(language, "culture.place", Map.of("place", place)))
                                        .toList())));
        return Map.of(
                "kind",
                v.kind().name(),
                "terms",
                list(Terms.read(v, language)),
                "effect",
                v.effect().name(),
                "where",
                where);
    }

    private Map<String, Object> nameUse(Value.NameUse v) {
        return Map.of("order", v.order().name(), "unit", unit(v.unit()), "informal", unit(v.informalUnit()));
    }

    private Map<String, Object> honorific(Value.Honorific v) {
        return Map.of(
                "forms", list(v.forms().stream().map(this::form).toList()),
                "use", v.use().name(),
                "register", register(v.register()));
    }

    /// `Frau {rank}{family}` with the parts of the name in words: `Frau [family name]`.
    private String form(String form) {
        String text = form.replace(":vocative", "")
                .replace("{rank}", "")
                .replace("{given} {given2}", "[" + unit("GIVEN_PATRONYMIC") + "]");
        for (String part : List.of("given", "family", "full")) {
            text = text.replace("{" + part + "}", "[" + unit(part.toUpperCase(Locale.ROOT)) + "]");
        }
        return text.replace("{last-family}", "[" + unit("LAST_SURNAME") + "]");
    }

    /// What the topic of a fact is called.
    String topic(Fact fact) {
        return catalogue.text(language, "culture.topic." + fact.topic().key());
    }

    /// What an axis is called.
    String axis(Value.Axis axis) {
        return catalogue.text(language, "culture.axis." + axis.name());
    }

    /// What a channel is called.
    String channel(String code) {
        Map<String, String> brands = new HashMap<>(Map.of(
                "whatsapp", "WhatsApp",
                "kakaotalk", "KakaoTalk",
                "wechat", "WeChat",
                "line", "LINE",
                "zalo", "Zalo",
                "viber", "Viber",
                "telegram", "Telegram",
                "messenger", "Messenger",
                "instagram", "Instagram"));
        String brand = brands.getOrDefault(code, code);
        return catalogue.text(language, "culture.channel", Map.of("code", code, "channel", brand));
    }

    private String text(String shape, Map<String, Object> values) {
        return catalogue.text(language, "culture.summary." + shape, values);
    }

    private String register(Value.Register register) {
        return catalogue.text(language, "culture.register", Map.of("register", register.name()));
    }

    private String unit(Value.NameUnit unit) {
        return unit(unit.name());
    }

    private String unit(String unit) {
        return catalogue.text(language, "culture.unit", Map.of("unit", unit));
    }

    // The id of a fact begins with its market.
    private String name(Fact fact, Value.Festival festival) {
        String market = fact.id().substring(0, Math.max(0, fact.id().indexOf('.')));
        String name = HolidayNames.in(language).of(market.toUpperCase(Locale.ROOT), festival.name());
        String own = festival.ownName();
        return own == null || own.equals(name) ? name : name + " · " + own;
    }

    private String language(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayNameWithDialect(locale);
    }

    private String days(Collection<Value.Day> days) {
        String[] names =
                new DateFormatSymbols(locale).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        // The platform's array begins with Sunday at 1.
        return list(days.stream()
                .sorted()
                .map(day -> names[(day.ordinal() + 1) % 7 + 1])
                .toList());
    }

    private String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale.toLocale()));
    }

    private String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale.toLocale()));
    }

    private String list(List<String> parts) {
        // Narrow lists of units have no sign between them in Chinese.
        return ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.NARROW)
                .format(parts);
    }
}
