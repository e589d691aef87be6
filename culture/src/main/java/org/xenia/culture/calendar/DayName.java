package org.xenia.culture.calendar;

/// What a table or a pack calls a day, for somebody to say in a reader's language by [HolidayNames].
///
/// @param country ISO 3166-1 alpha-2, in capitals; empty where none is known
/// @param english the name as the table or the pack gives it
public record DayName(String country, String english) {}
