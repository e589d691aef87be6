/// Which days are what, anywhere: public holidays by country and part of it, weekends, festivals by name.
///
/// Owns: the language of date rules, the named anchors of calendars (Easter, lunar new years, Eids, Hebrew
/// days), a table per country with its source and grade, substitute days, weekends, the operator's own days and
/// the reading of iCalendar files. Shows R12, R13, R29 in part.
@NullMarked
package org.xenia.culture.calendar;

import org.jspecify.annotations.NullMarked;
