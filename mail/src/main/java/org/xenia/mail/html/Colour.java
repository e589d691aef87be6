package org.xenia.mail.html;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A colour as mails write it: name, `#rgb`, `#rrggbb`, `rgb(…)`; others are kept as a name when it is a plain word.
///
/// @param red from 0 to 255
/// @param green from 0 to 255
/// @param blue from 0 to 255
record Colour(int red, int green, int blue) {

    private static final int DARKEST_SHADE = 70;
    private static final int LIGHTEST_SHADE = 240;
    private static final Map<String, Colour> NAMES = Map.ofEntries(
            Map.entry("black", new Colour(0, 0, 0)),
            Map.entry("white", new Colour(255, 255, 255)),
            Map.entry("windowtext", new Colour(0, 0, 0)),
            Map.entry("window", new Colour(255, 255, 255)),
            Map.entry("canvas", new Colour(255, 255, 255)),
            Map.entry("canvastext", new Colour(0, 0, 0)),
            Map.entry("snow", new Colour(255, 250, 250)),
            Map.entry("ghostwhite", new Colour(248, 248, 255)),
            Map.entry("whitesmoke", new Colour(245, 245, 245)),
            Map.entry("gray", new Colour(128, 128, 128)),
            Map.entry("grey", new Colour(128, 128, 128)),
            Map.entry("silver", new Colour(192, 192, 192)),
            Map.entry("darkgray", new Colour(169, 169, 169)),
            Map.entry("darkgrey", new Colour(169, 169, 169)),
            Map.entry("lightgray", new Colour(211, 211, 211)),
            Map.entry("lightgrey", new Colour(211, 211, 211)),
            Map.entry("dimgray", new Colour(105, 105, 105)),
            Map.entry("dimgrey", new Colour(105, 105, 105)),
            Map.entry("red", new Colour(255, 0, 0)),
            Map.entry("green", new Colour(0, 128, 0)),
            Map.entry("blue", new Colour(0, 0, 255)),
            Map.entry("navy", new Colour(0, 0, 128)),
            Map.entry("maroon", new Colour(128, 0, 0)),
            Map.entry("purple", new Colour(128, 0, 128)),
            Map.entry("teal", new Colour(0, 128, 128)),
            Map.entry("olive", new Colour(128, 128, 0)),
            Map.entry("orange", new Colour(255, 165, 0)),
            Map.entry("yellow", new Colour(255, 255, 0)),
            Map.entry("lime", new Colour(0, 255, 0)),
            Map.entry("aqua", new Colour(0, 255, 255)),
            Map.entry("fuchsia", new Colour(255, 0, 255)));

    /// Whether the value is a way to write a colour.
    static boolean known(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        boolean name = !word.isEmpty() && word.length() <= 24 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return name || hex(word) || function(word);
    }

    /// The colour, or null when it is a name not known here or no colour.
    static @Nullable Colour find(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        Colour named = NAMES.get(word);
        if (named != null) {
            return named;
        }
        if (hex(word)) {
            return ofHex(word.startsWith("#") ? word.substring(1) : word);
        }
        return word.startsWith("rgb") && function(word) ? ofFunction(word) : null;
    }

    /// Whether it is black or so near that only contrast with white is meant.
    boolean ink() {
        return red <= DARKEST_SHADE && green <= DARKEST_SHADE && blue <= DARKEST_SHADE;
    }

    /// Whether it is white or so near that only paper is meant.
    boolean paper() {
        return red >= LIGHTEST_SHADE && green >= LIGHTEST_SHADE && blue >= LIGHTEST_SHADE;
    }

    private static boolean hex(String word) {
        String digits = word.startsWith("#") ? word.substring(1) : word;
        boolean marked = word.startsWith("#") && (digits.length() == 3 || digits.length() == 4 || digits.length() == 8);
        return (marked || digits.length() == 6) && digits.chars().allMatch(HexFormat::isHexDigit);
    }

    private static Colour ofHex(String digits) {
        if (digits.length() <= 4) {
            return new Colour(
                    17 * HexFormat.fromHexDigit(digits.charAt(0)),
                    17 * HexFormat.fromHexDigit(digits.charAt(1)),
                    17 * HexFormat.fromHexDigit(digits.charAt(2)));
        }
        int all = HexFormat.fromHexDigits(digits, 0, 6);
        return new Colour(all >> 16, all >> 8 & 255, all & 255);
    }

    private static boolean function(String word) {
        int open = word.indexOf('(');
        if (open < 3 || !word.endsWith(")") || word.length() > 40) {
            return false;
        }
        boolean name =
                switch (word.substring(0, open)) {
                    case "rgb", "rgba", "hsl", "hsla" -> true;
                    default -> false;
                };
        return name
                && word.substring(open + 1, word.length() - 1)
                        .chars()
                        .allMatch(c -> (c >= '0' && c <= '9') || " ,.%/".indexOf(c) >= 0);
    }

    private static @Nullable Colour ofFunction(String word) {
        String[] parts =
                word.substring(word.indexOf('(') + 1, word.length() - 1).strip().split("[ ,/]+");
        if (parts.length < 3) {
            return null;
        }
        int[] values = new int[3];
        for (int i = 0; i < 3; i++) {
            String part = parts[i];
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            values[i] = Math.min(255, Integer.parseInt(part));
        }
        boolean clear = parts.length > 3 && (parts[3].equals("0") || parts[3].equals("0.0") || parts[3].equals("0%"));
        return clear ? null : new Colour(values[0], values[1], values[2]);
    }
}
