package org.xenia.culture.coach.check;

import java.util.Map;
import java.util.function.Function;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Parameters;

/// The named triggers, by the name a rule file gives as `kind`.
public final class NamedChecks {

    /// Makes the check of a rule from what its file says.
    public static final Map<String, Function<Parameters, Check>> ALL = Map.ofEntries(
            Map.entry("placeholders", Placeholders::new),
            Map.entry("translation", TranslationCheck::new),
            Map.entry("reply-language", parameters -> new ReplyLanguage()),
            Map.entry("numeric-date", parameters -> new NumericDate()),
            Map.entry("number-marks", parameters -> new NumberMarks()),
            Map.entry("clock-times", parameters -> new ClockTimes()),
            Map.entry("currency-signs", parameters -> new CurrencySigns()),
            Map.entry("units", Units::new),
            Map.entry("promised-day", PromisedDay::new),
            Map.entry("quiet-hours", parameters -> new QuietHours()),
            Map.entry("name-spelling", parameters -> new NameSpelling()),
            Map.entry("name-roles", NameRoles::new),
            Map.entry("dropped-title", DroppedTitle::new),
            Map.entry("empty-name", parameters -> new EmptyName()),
            Map.entry("formulas", Formulas::new),
            Map.entry("festive-wishes", FestiveWishes::new),
            Map.entry("long-sentences", LongSentences::new),
            Map.entry("shouting", parameters -> new Shouting()),
            Map.entry("emoji", EmojiUse::new),
            Map.entry("mourning-days", MourningDays::new),
            Map.entry("personal-data", parameters -> new PersonalData()),
            Map.entry("machine-output", MachineOutput::new),
            Map.entry("terms", parameters -> new TermUse()),
            Map.entry("disclosure", Disclosure::new),
            Map.entry("inside-words", OtherCustomer::new),
            Map.entry("plurals", Plurals::new),
            Map.entry("same-text", parameters -> new SameText()),
            Map.entry("open-questions", parameters -> new OpenQuestions()),
            Map.entry("direction", parameters -> new Direction()),
            Map.entry("digit-sets", parameters -> new DigitSets()),
            Map.entry("surname-alone", SurnameAlone::new),
            Map.entry("second-surname", parameters -> new SecondSurname()),
            Map.entry("missing-patronymic", parameters -> new MissingPatronymic()),
            Map.entry("greeting-mirror", GreetingMirror::new),
            Map.entry("readers-place-names", ReadersPlaceNames::new),
            Map.entry("disputed-names", DisputedNames::new),
            Map.entry("rest-day", RestDay::new));

    private NamedChecks() {}

    /// Has ready what the first draft would wait for; beside the reading of rules it costs no time of its own.
    public static void prepare() {
        ReplyLanguage.prepare();
    }
}
