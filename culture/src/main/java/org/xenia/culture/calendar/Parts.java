package org.xenia.culture.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How the tables name a part of a country: by the second half of its ISO 3166-2 code.
///
/// Also understood are the whole code (`MY-10`) and the letters that people use instead (`SGR`), which the
/// resource `parts.txt` lists; letters of any case.
final class Parts {

    private static final Map<String, String> OTHER_CODES = read();

    private Parts() {}

    /// The code that the tables use; a code without an entry stands for itself.
    static String code(String country, String part) {
        String prefix = country.strip().toUpperCase(Locale.ROOT) + "-";
        String code = part.strip().toUpperCase(Locale.ROOT);
        String second = code.startsWith(prefix) ? code.substring(prefix.length()) : code;
        return OTHER_CODES.getOrDefault(prefix + second, second);
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        for (String line : Tables.lines("parts.txt")) {
            String[] words = line.split("\\s+");
            for (int at = 1; at < words.length; at++) {
                int equals = words[at].indexOf('=');
                codes.put(words[0] + "-" + words[at].substring(0, equals), words[at].substring(equals + 1));
            }
        }
        return Map.copyOf(codes);
    }
}
