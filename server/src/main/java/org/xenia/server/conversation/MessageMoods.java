package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xenia.server.kernel.http.Among;

/// The port by which conversations show what was read between the lines of customers' messages.
public interface MessageMoods {

    /// The moods of some messages, by message; those nobody read are left out. Called in a transaction.
    Map<UUID, Mood> listOf(Collection<UUID> messages);

    /// The mood of the newest message that came in, by conversation, where it complains or is urgent.
    /// Called in a transaction.
    Map<UUID, Pressing> pressing(Collection<UUID> conversations);

    /// The mood of a message.
    ///
    /// @param score from -1, angry, to 1, delighted
    /// @param complaint `none`, `polite` between the lines, `open` in so many words
    /// @param urgent the writer presses for time
    /// @param cues the words that show it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mood(
            @Among({"positive", "neutral", "negative"}) String label,
            double score,

            @Among({"none", "polite", "open"}) String complaint,

            boolean urgent,
            List<Cue> cues) {}

    /// Words that show a mood.
    ///
    /// @param start first UTF-16 unit
    /// @param end the unit after the last
    record Cue(
            int start,
            int end,
            String text,

            @Among({"polite_complaint", "open_complaint", "urgency"})
            String kind) {}

    /// What a list shows of a conversation that should not wait.
    record Pressing(@Among({"none", "polite", "open"}) String complaint, boolean urgent) {}
}
