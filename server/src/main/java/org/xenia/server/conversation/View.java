package org.xenia.server.conversation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Refusal;

/// The ways in which staff look at conversations. Each condition is the one of an index, so that a page is
/// found at once however many conversations there are.
enum View {
    MINE("c.state in ('open', 'waiting') and c.merged_into is null and c.owner_id = cast(:caller as uuid)"),
    UNASSIGNED("c.state in ('open', 'waiting') and c.merged_into is null and c.owner_id is null"),
    ALL("c.state in ('open', 'waiting') and c.merged_into is null"),
    MENTIONS("c.merged_into is null and exists (select from conversation.mention n"
            + " where n.staff_id = cast(:caller as uuid) and n.conversation_id = c.id)"),
    SNOOZED("c.state = 'snoozed' and c.merged_into is null"),
    CLOSED("c.state = 'closed' and c.merged_into is null"),
    /// Everything that is found by a search, in whatever state.
    ANY("c.merged_into is null");

    private final String condition;

    View(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /// @throws Refusal naming `view` when there is no such view
    static View read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return ALL;
        }
        return Arrays.stream(values())
                .filter(view -> view.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.field("view", "view"));
    }
}
