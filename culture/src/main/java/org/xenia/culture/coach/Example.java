package org.xenia.culture.coach;

import org.xenia.culture.coach.draft.Draft;

/// A draft that shows when a rule speaks or keeps quiet. Each is a test of the rule and is shown on its
/// card.
///
/// @param draft the draft with the context it needs
/// @param fires true when the rule must speak
/// @param found the stretch the rule must mark; empty when any will do
public record Example(Draft draft, boolean fires, String found) {}
