package org.xenia.culture.worktime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of working hours by the clock on the wall, in seconds after midnight.
///
/// @param from 0 to 86,399
/// @param to after `from`; past 86,400 where the shift runs into the next day
public record Shift(int from, int to) {

    static final int DAY = 86_400;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?");

    public Shift {
        if (from < 0 || from >= DAY || to <= from || to - from > DAY) {
            throw new IllegalArgumentException("a shift begins within the day and lasts a day at most");
        }
    }

    /// Reads two times such as `09:00` and `17:30`. An end that is not after the beginning is on the next day;
    /// `24:00` ends the day, and `00:00` to `00:00` is a whole day.
    ///
    /// @throws IllegalArgumentException when a text is no time of day
    public static Shift of(String from, String to) {
        int begin = seconds(from);
        int end = seconds(to);
        return new Shift(begin, end <= begin ? end + DAY : end);
    }

    private static int seconds(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = Integer.parseInt(time.group(2));
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            int all = hour * 3600 + minute * 60 + second;
            if (minute < 60 && second < 60 && all <= DAY) {
                return all;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no time of day such as 09:00 or 24:00");
    }
}
