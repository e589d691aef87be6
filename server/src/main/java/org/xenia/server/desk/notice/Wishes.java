package org.xenia.server.desk.notice;

import java.util.List;
import org.xenia.server.desk.notice.QuietHours.Stretch;
import org.xenia.server.kernel.http.Among;

/// What a member of staff wants to be told.
///
/// @param messages a customer wrote in a conversation that is theirs
/// @param assignments a conversation was given to them
/// @param mentions a colleague named them in a note
/// @param unassigned a conversation began that nobody has taken
/// @param shows how much stands on the screen, which others may see too: the conversation's `number`, the
///     customer's `name` with it, or the beginning of the `words` as well
/// @param quiet when they want to hear nothing, by the clock of their profile
public record Wishes(
        boolean messages,
        boolean assignments,
        boolean mentions,
        boolean unassigned,
        @Among({"number", "name", "words"}) String shows,
        List<Stretch> quiet) {

    /// What holds for those who said nothing: no name stands on a screen before its owner wants it there.
    static final Wishes USUAL = new Wishes(true, true, true, false, "number", List.of());

    /// Keeps its own list.
    public Wishes {
        quiet = List.copyOf(quiet);
    }

    boolean wants(NoticeKind kind) {
        return switch (kind) {
            case MESSAGE -> messages;
            case ASSIGNED -> assignments;
            case MENTION -> mentions;
            case UNASSIGNED -> unassigned;
        };
    }
}
