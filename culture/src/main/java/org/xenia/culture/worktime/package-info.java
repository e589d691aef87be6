/// Arithmetic in working time: when something is due after so many working hours, and how many have passed.
///
/// Owns: weekly hours with split shifts and shifts past midnight, holidays, zones and their clock changes, exact
/// to the nanosecond of the question and fast for dates a year ahead. Shows R29 in part.
@NullMarked
package org.xenia.culture.worktime;

import org.jspecify.annotations.NullMarked;
