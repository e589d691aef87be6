package org.xenia.mail.header;

import java.util.List;
import java.util.Locale;

/// Months by the names that mail programs write in dates although the standard has English ones only.
final class Months {

    private static final List<List<String>> STARTS = List.of(
            List.of("jan", "ene", "gen", "янв", "sty", "led", "oca"),
            List.of("feb", "fév", "fev", "фев", "lut", "úno", "şub"),
            List.of("mar", "mär", "mrz", "mrt", "maa", "мар", "bře"),
            List.of("apr", "abr", "avr", "апр", "kwi", "dub", "nis"),
            List.of("may", "mai", "mei", "mag", "maj", "май", "мая", "kvě"),
            List.of("jun", "juin", "giu", "июн", "cze", "haz"),
            List.of("jul", "juil", "lug", "июл", "lip", "tem"),
            List.of("aug", "ago", "aoû", "aou", "авг", "sie", "srp", "ağu"),
            List.of("sep", "set", "сен", "wrz", "zář", "eyl"),
            List.of("oct", "okt", "ott", "out", "окт", "paź", "eki"),
            List.of("nov", "ноя", "lis", "kas"),
            List.of("dec", "dez", "dic", "dis", "déc", "дек", "gru", "pro", "ara"));

    private Months() {}

    /// The number of a month from 1 to 12, or 0 when nothing like the name is known.
    static int number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int month = 0; month < STARTS.size(); month++) {
            if (STARTS.get(month).stream().anyMatch(lower::startsWith)) {
                return month + 1;
            }
        }
        return 0;
    }
}
