package org.xenia.culture.format;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses in the order of the country they lie in, which is the order its post reads.
public final class Addresses {

    private static final Pattern SLOT = Pattern.compile("\\{(\\^?)([a-z]+)}");
    private static final Pattern OWN_SCRIPT =
            Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}].*");
    private static final String OTHERS = "{name}|{org}|{street}|{district}|{postal} {city}|{region}";

    private final Map<String, String> layouts = new HashMap<>();

    /// Reads the layouts.
    public Addresses() {
        for (String line : Lines.of("addresses.txt")) {
            layouts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
    }

    /// How many countries have a layout of their own.
    public int countries() {
        return layouts.size();
    }

    /// The lines of the envelope.
    ///
    /// @param locale   the language of the country's name
    /// @param audience the country the letter is sent from; another one than the address's adds the country as last
    ///                 line, null leaves it out
    public List<String> lines(Address address, ULocale locale, @Nullable String audience) {
        List<String> lines = new ArrayList<>();
        for (String line : layout(address).split("\\|")) {
            if (line.equals("{street}")) {
                lines.addAll(address.street());
            } else {
                String text = fill(line, address);
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            }
        }
        if (audience != null && !audience.equals(address.country())) {
            String country = ULocale.getDisplayCountry("und-" + address.country(), locale);
            lines.add(UCharacter.toUpperCase(locale, country));
        }
        return List.copyOf(lines);
    }

    private String layout(Address address) {
        String[] layout = layouts.getOrDefault(address.country(), OTHERS).split("\t");
        String place = String.join("", address.street()) + address.city() + address.region();
        return layout[layout.length > 1 && OWN_SCRIPT.matcher(place).matches() ? 1 : 0];
    }

    /// One line; punctuation before a missing part goes with it.
    private static String fill(String line, Address address) {
        StringBuilder text = new StringBuilder();
        Matcher slots = SLOT.matcher(line);
        int end = 0;
        while (slots.find()) {
            String part = part(slots.group(2), address);
            if (part != null && !part.isBlank()) {
                String before = line.substring(end, slots.start());
                text.append(end > 0 && text.isEmpty() ? "" : before);
                boolean capitals = !slots.group(1).isEmpty();
                text.append(capitals ? UCharacter.toUpperCase(ULocale.ROOT, part.strip()) : part.strip());
            }
            end = slots.end();
        }
        return text.toString();
    }

    private static @Nullable String part(String slot, Address address) {
        return switch (slot) {
            case "name" -> address.name();
            case "org" -> address.org();
            case "street" -> String.join(" ", address.street());
            case "district" -> address.district();
            case "city" -> address.city();
            case "region" -> address.region();
            default -> address.postal();
        };
    }
}
