package org.xenia.culture.calendar;

import java.util.List;

/// Says on which days of a Gregorian year something falls: usually one, none in some years, two in others
/// (a lunar date can come twice).
interface Point {

    /// The days in this Gregorian year, in order.
    List<Occurrence> in(int year);
}
