package org.xenia.mail.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The style of one element, reduced to what sets type, colour, spacing and borders inside the element's own place.
///
/// Nothing that loads, moves out of the flow, covers or calls: values are built from plain words, numbers with a few
/// units, and colours; an escape, a comment or any other function drops the declaration.
final class InlineStyle {

    private static final int LONGEST = 8000;
    private static final int MOST = 60;
    private static final double LARGEST = 2000;
    private static final Set<String> PROPERTIES = Names.of("""
            background-color border border-bottom border-bottom-color border-bottom-style
            border-bottom-width border-collapse border-color border-left border-left-color
            border-left-style border-left-width border-radius border-right border-right-color
            border-right-style border-right-width border-spacing border-style border-top
            border-top-color border-top-style border-top-width border-width caption-side clear color
            direction display empty-cells float font font-family font-size font-style font-variant
            font-weight height letter-spacing line-height list-style list-style-type margin
            margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width
            overflow-wrap padding padding-bottom padding-left padding-right padding-top table-layout
            text-align text-decoration text-indent text-transform vertical-align white-space width
            word-break word-spacing word-wrap
            """);
    private static final Set<String> UNITS = Names.of("""
            px pt em rem ex ch % in cm mm pc
            """);
    private static final Set<String> DISPLAYS = Names.of("""
            block inline inline-block table inline-table table-row table-cell table-row-group
            table-header-group table-footer-group table-column table-caption list-item none
            """);

    private final Map<String, String> declarations = new LinkedHashMap<>();
    private boolean loads;

    private InlineStyle() {}

    /// Reads a style attribute.
    static InlineStyle read(String style) {
        InlineStyle read = new InlineStyle();
        if (style.length() > LONGEST) {
            return read;
        }
        read.loads = PlainValues.compact(style).contains("url(");
        for (String declaration : style.split(";", MOST)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                read.add(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return read;
    }

    /// Whether it wanted to load something.
    boolean loads() {
        return loads;
    }

    /// The value of a property, empty when it is not set.
    String value(String property) {
        return declarations.getOrDefault(property, "");
    }

    /// Takes a property out.
    void remove(String property) {
        declarations.remove(property);
    }

    /// The style as an attribute's value; empty when nothing is left.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        declarations.forEach((property, value) -> out.append(out.isEmpty() ? "" : ";")
                .append(property)
                .append(':')
                .append(value));
        return out.toString();
    }

    /// Whether a list of font names is only that.
    static boolean family(String value) {
        return value.length() <= 300
                && !value.isEmpty()
                && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " ,'\"-_.".indexOf(c) >= 0);
    }

    private void add(String property, String value) {
        String plain = value.endsWith("!important")
                ? value.substring(0, value.length() - "!important".length()).strip()
                : value;
        if (property.equals("background")) {
            addBackground(plain);
        } else if (PROPERTIES.contains(property) && allowed(property, plain)) {
            declarations.put(property, plain.replace('"', '\''));
        }
    }

    // Of the short form only the colour stays.
    private void addBackground(String value) {
        if (Colour.known(value)) {
            declarations.put("background-color", value);
            return;
        }
        for (String word : value.split(" ", 12)) {
            if (Colour.find(word) != null) {
                declarations.put("background-color", word);
                return;
            }
        }
    }

    private static boolean allowed(String property, String value) {
        if (value.isEmpty() || value.length() > 300) {
            return false;
        }
        return switch (property) {
            case "font-family" -> family(value);
            case "display" -> DISPLAYS.contains(value);
            case "color", "background-color" -> Colour.known(value);
            default -> words(value, property);
        };
    }

    // Every word by itself: a size, a colour or a plain word. A colour function is kept in one piece.
    private static boolean words(String value, String property) {
        boolean outward = property.startsWith("margin") || property.equals("text-indent");
        int at = 0;
        while (at < value.length()) {
            int end = at;
            int depth = 0;
            while (end < value.length() && (depth > 0 || " ,/".indexOf(value.charAt(end)) < 0)) {
                depth += value.charAt(end) == '(' ? 1 : value.charAt(end) == ')' ? -1 : 0;
                end++;
            }
            String word = value.substring(at, end);
            if (!word.isEmpty() && !word(word, outward, property.equals("font"))) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private static boolean word(String word, boolean outward, boolean names) {
        if ((names && family(word)) || Colour.known(word)) {
            return true;
        }
        char first = word.charAt(0);
        if (first == '-' || first == '.' || first == '+' || Character.isDigit(first)) {
            return size(word) && !(outward && first == '-');
        }
        return word.length() <= 24 && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
    }

    private static boolean size(String word) {
        int end = 0;
        while (end < word.length() && "0123456789.-+".indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        String unit = word.substring(end);
        if (end > 9 || !(unit.isEmpty() || UNITS.contains(unit))) {
            return false;
        }
        try {
            return Math.abs(Double.parseDouble(word.substring(0, end))) <= LARGEST;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
