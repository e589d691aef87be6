package org.xenia.culture.coach.check;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Conversation;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches that a message nobody asked for would arrive in the customer's quiet hours: those they stated,
/// else from nine in the evening to eight in the morning on their clock.
final class QuietHours implements Check {

    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        ZoneId zone = Places.customerZone(draft);
        if (draft.now() == null || zone == null) {
            return List.of();
        }
        Conversation conversation = draft.conversation();
        LocalTime from = time(conversation.quietFrom(), EVENING);
        LocalTime to = time(conversation.quietTo(), MORNING);
        LocalTime there = draft.now().atZone(zone).toLocalTime();
        boolean quiet = from.isAfter(to)
                ? !there.isBefore(from) || there.isBefore(to)
                : !there.isBefore(from) && there.isBefore(to);
        String clock = "%02d:%02d".formatted(there.getHour(), there.getMinute());
        return quiet ? List.of(Hit.at(0, draft.text().length()).with("time", clock)) : List.of();
    }

    private static LocalTime time(@Nullable String text, LocalTime otherwise) {
        try {
            return text == null ? otherwise : LocalTime.parse(text);
        } catch (DateTimeException malformed) {
            return otherwise;
        }
    }
}
