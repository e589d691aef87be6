package org.xenia.server.desk.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.worktime.Shift;
import org.xenia.server.desk.notice.QuietHours.Stretch;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Among;

/// What somebody wants otherwise; absent fields stay as they are.
record WishChange(
        @Nullable Boolean messages,
        @Nullable Boolean assignments,
        @Nullable Boolean mentions,
        @Nullable Boolean unassigned,
        @Among({"number", "name", "words"}) @Nullable String shows,
        @Nullable List<@Nullable Stretch> quiet) {

    private static final Set<String> SHOWS = Set.of("number", "name", "words");
    private static final int MOST = 50;

    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    Wishes applyTo(Wishes before) {
        Validation validation = new Validation();
        Wishes after = new Wishes(
                messages == null ? before.messages() : messages,
                assignments == null ? before.assignments() : assignments,
                mentions == null ? before.mentions() : mentions,
                unassigned == null ? before.unassigned() : unassigned,
                shows == null ? before.shows() : shows,
                quiet == null ? before.quiet() : read(validation, quiet));
        validation.check(SHOWS.contains(after.shows()), "/shows", "shows");
        validation.refuse();
        return after;
    }

    private static List<Stretch> read(Validation validation, List<@Nullable Stretch> typed) {
        if (typed.size() > MOST) {
            validation.add("/quiet", "too_many", Map.of("max", MOST));
            return List.of();
        }
        for (int i = 0; i < typed.size(); i++) {
            Stretch stretch = typed.get(i);
            validation.check(stretch != null && isStretch(stretch), "/quiet/" + i, "open_hours");
        }
        return typed.stream().filter(Objects::nonNull).toList();
    }

    // What comes as JSON may lack anything, whatever the record says.
    @SuppressWarnings("NullAway")
    private static boolean isStretch(Stretch stretch) {
        if (stretch.day() == null
                || stretch.from() == null
                || stretch.to() == null
                || !QuietHours.DAYS.containsKey(stretch.day())) {
            return false;
        }
        try {
            Shift.of(stretch.from(), stretch.to());
            return true;
        } catch (IllegalArgumentException notTimes) {
            return false;
        }
    }
}
