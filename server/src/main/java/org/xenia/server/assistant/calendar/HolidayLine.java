package org.xenia.server.assistant.calendar;

import java.time.LocalDate;

/// A day of a market that differs from an ordinary one, as the workspace keeps it.
///
/// @param kind `public`, `bank`, `observance` or `workday`
/// @param expected the date waits for confirmation
/// @param own whether the workspace added it
public record HolidayLine(LocalDate date, String name, String kind, boolean expected, boolean own) {}
