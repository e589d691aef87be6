package org.xenia.server.channel.courtesy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// How a channel treats its customers by itself.
///
/// @param acknowledge whether they are told that their message arrived: `never`, only while we are
///     `closed`, `always`
/// @param answerWithin what is promised then, in minutes of the opening hours
/// @param timeZone of the opening hours
/// @param country whose public holidays are free; absent has none
/// @param hours when somebody is there; none mean round the clock
/// @param signature whether mails are signed
/// @param continueByMail whether answers that a visitor did not see follow by mail: `never`, to an
///     address `given` in the chat, or to any that is `known`
/// @param continueAfter after how many minutes unseen
/// @param mailbox the e-mail channel that sends them
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Courtesy(
        @Among({"never", "closed", "always"}) String acknowledge,
        int answerWithin,
        String timeZone,
        @Nullable String country,
        List<OpenHours> hours,
        boolean signature,
        @Among({"never", "given", "known"}) String continueByMail,
        int continueAfter,
        @Nullable UUID mailbox) {

    /// A stretch of a day of the week.
    ///
    /// @param from a time such as `09:00`
    /// @param to a time such as `17:30`; `24:00` ends the day, and an end before the beginning is on the
    ///     next day
    public record OpenHours(
            @Among({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
            String day,

            String from,
            String to) {}

    private static final List<String> WORKDAYS = List.of("mon", "tue", "wed", "thu", "fri");
    private static final int WORKING_DAY = 8 * 60;

    /// Keeps its own list.
    public Courtesy {
        hours = List.copyOf(hours);
    }

    /// What holds while nothing was set.
    ///
    /// @param timeZone of the company
    static Courtesy usual(String timeZone) {
        return new Courtesy(
                "never",
                WORKING_DAY,
                timeZone,
                null,
                WORKDAYS.stream()
                        .map(day -> new OpenHours(day, "09:00", "17:00"))
                        .toList(),
                true,
                "never",
                3,
                null);
    }
}
