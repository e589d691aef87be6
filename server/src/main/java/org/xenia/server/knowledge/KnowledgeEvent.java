package org.xenia.server.knowledge;

import java.util.UUID;
import org.xenia.server.kernel.event.Event;

/// What happens to the culture base. Values and notes are read where they are kept.
public sealed interface KnowledgeEvent extends Event {

    /// An own fact was set, found still true, or taken away.
    ///
    /// @param act `set`, `reviewed` or `removed`
    record FactChanged(String fact, String act) implements KnowledgeEvent {}

    /// Somebody proposes a fact or a change of one.
    record FactProposed(UUID proposal) implements KnowledgeEvent {}

    /// A proposal was accepted or declined.
    record ProposalDecided(UUID proposal, String state) implements KnowledgeEvent {}

    /// Parts of culture intelligence were switched on or off.
    record CultureSwitched(CultureParts parts) implements KnowledgeEvent {}
}
