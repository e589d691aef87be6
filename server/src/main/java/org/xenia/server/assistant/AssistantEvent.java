package org.xenia.server.assistant;

import java.util.UUID;
import org.xenia.server.kernel.event.Event;

/// What happens to the suggestions and what makes them.
public sealed interface AssistantEvent extends Event {

    /// A rule of the coach was switched, made louder or quieter, or signed.
    record RuleChanged(String rule) implements AssistantEvent {}

    /// A message that came in complains or is urgent.
    ///
    /// @param position of the message in its conversation
    /// @param complaint `none`, `polite` or `open`
    record MessageMoodRead(UUID message, int position, String complaint, boolean urgent) implements AssistantEvent {}

    /// The workspace's own days of a market were changed.
    record CalendarChanged(String country) implements AssistantEvent {}
}
