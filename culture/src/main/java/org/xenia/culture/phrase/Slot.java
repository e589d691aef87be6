package org.xenia.culture.phrase;

/// A place in a phrase that a value fills.
///
/// @param name    the name of the MessageFormat argument
/// @param type    what kind of value it takes
/// @param example a value for previews: dates as `2026-12-03`, times as `14:30`
public record Slot(String name, SlotType type, String example) {}
