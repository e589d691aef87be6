package org.xenia.server.channel.courtesy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.worktime.Shift;
import org.xenia.server.channel.courtesy.Courtesy.OpenHours;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Among;

/// What an administrator wants; absent fields stay as they are, and an empty country takes it away.
record CourtesyChange(
        @Among({"never", "closed", "always"}) @Nullable String acknowledge,
        @Nullable Integer answerWithin,
        @Nullable String timeZone,
        @Nullable String country,
        @Nullable List<@Nullable OpenHours> hours,
        @Nullable Boolean signature,
        @Among({"never", "given", "known"}) @Nullable String continueByMail,
        @Nullable Integer continueAfter,
        @Nullable UUID mailbox) {

    private static final int MOST_MINUTES = 30 * 24 * 60;
    private static final int MOST_HOURS = 50;
    private static final int DAY = 24 * 60;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ACKNOWLEDGE = Set.of("never", "closed", "always");
    private static final Set<String> CONTINUE = Set.of("never", "given", "known");
    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /// What holds after the change.
    ///
    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    Courtesy applyTo(Courtesy before) {
        Validation validation = new Validation();
        Courtesy after = new Courtesy(
                or(acknowledge, before.acknowledge()),
                answerWithin == null ? before.answerWithin() : answerWithin,
                or(timeZone, before.timeZone()),
                country == null ? before.country() : country.isBlank() ? null : country,
                hours == null ? before.hours() : read(validation, hours),
                signature == null ? before.signature() : signature,
                or(continueByMail, before.continueByMail()),
                continueAfter == null ? before.continueAfter() : continueAfter,
                mailbox == null ? before.mailbox() : mailbox);
        validation.check(ACKNOWLEDGE.contains(after.acknowledge()), "/acknowledge", "acknowledge");
        between(validation, "/answerWithin", after.answerWithin(), MOST_MINUTES);
        validation.check(isZone(after.timeZone()), "/timeZone", "time_zone");
        validation.check(after.country() == null || COUNTRIES.contains(after.country()), "/country", "country");
        validation.check(CONTINUE.contains(after.continueByMail()), "/continueByMail", "continue_by_mail");
        between(validation, "/continueAfter", after.continueAfter(), DAY);
        validation.check(after.continueByMail().equals("never") || after.mailbox() != null, "/mailbox", "required");
        validation.refuse();
        return after;
    }

    private static String or(@Nullable String wanted, String before) {
        return wanted == null ? before : wanted;
    }

    private static void between(Validation validation, String pointer, int value, int max) {
        if (value < 1 || value > max) {
            validation.add(pointer, "range", Map.of("min", 1, "max", max));
        }
    }

    private static List<OpenHours> read(Validation validation, List<@Nullable OpenHours> typed) {
        if (typed.size() > MOST_HOURS) {
            validation.add("/hours", "too_many", Map.of("max", MOST_HOURS));
            return List.of();
        }
        for (int i = 0; i < typed.size(); i++) {
            OpenHours hours = typed.get(i);
            validation.check(hours != null && isStretch(hours), "/hours/" + i, "open_hours");
        }
        return typed.stream().filter(Objects::nonNull).toList();
    }

    // What comes as JSON may lack anything, whatever the record says.
    @SuppressWarnings("NullAway")
    private static boolean isStretch(OpenHours hours) {
        if (hours.day() == null || hours.from() == null || hours.to() == null || !DAYS.contains(hours.day())) {
            return false;
        }
        try {
            Shift.of(hours.from(), hours.to());
            return true;
        } catch (IllegalArgumentException notTimes) {
            return false;
        }
    }

    private static boolean isZone(String text) {
        try {
            ZoneId.of(text);
            return text.contains("/") || text.equals("UTC");
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
