/// Holidays and festivals of markets as a workspace keeps them: our tables, its own days added or taken
/// away, imported from iCalendar files where it likes, and the days on which the date rules of packs
/// fall.
@NullMarked
package org.xenia.server.assistant.calendar;

import org.jspecify.annotations.NullMarked;
