package org.xenia.language.translate.engine;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.protect.MarkerStyle;

/// The markers that stand for protected pieces on their way through an engine, `⟦0⟧`, and the dresses they
/// wear there.
///
/// Between the translator and an engine's adapter a marker always has the brackets of
/// [MarkerStyle#BRACKET], so that two engines can follow each other; the adapter dresses it for its engine.
/// The brackets U+27E6 and U+27E7 are rare in what people write and pass through engines as punctuation.
public final class Markers {

    /// A marker as it is written here; group 1 is its number. Engines put spaces and other digits into it.
    public static final Pattern MARKER = Pattern.compile("⟦\\s*(\\d{1,6})\\s*⟧");

    private static final Pattern WORD = Pattern.compile("X ?Q ?(\\d{1,6}) ?Q ?X", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("<x\\s+id\\s*=\\s*[\"'](\\d{1,6})[\"']\\s*/?>(?:\\s*</x\\s*>)?");
    private static final Pattern HTML =
            Pattern.compile("<code\\b[^>]{0,100}>\\s*⟦\\s*(\\d{1,6})\\s*⟧\\s*</code\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

    private Markers() {}

    /// The marker of a number.
    public static String marker(int number) {
        return "⟦" + number + "⟧";
    }

    /// True when a text holds at least one marker.
    public static boolean anyIn(String text) {
        return MARKER.matcher(text).find();
    }

    /// Dresses a text for an engine.
    public static String dress(String text, MarkerStyle style) {
        return switch (style) {
            case BRACKET -> text;
            case PLAIN -> MARKER.matcher(text).replaceAll("XQ$1QX");
            case XML -> MARKER.matcher(escape(text)).replaceAll("<x id=\"$1\"/>");
            case NOTRANSLATE ->
                MARKER.matcher(escape(text)).replaceAll("<code class=\"notranslate\" translate=\"no\">⟦$1⟧</code>");
        };
    }

    /// Takes the dress off again.
    public static String undress(String text, MarkerStyle style) {
        return switch (style) {
            case BRACKET -> text;
            case PLAIN -> WORD.matcher(text).replaceAll("⟦$1⟧");
            case XML -> unescape(XML.matcher(text).replaceAll("⟦$1⟧"));
            case NOTRANSLATE -> unescape(HTML.matcher(text).replaceAll("⟦$1⟧"));
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescape(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        String name = found.group(1);
        if (name != null) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> "\u00a0";
            };
        }
        String decimal = found.group(2);
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(found.group(3), 16);
        boolean usable = Character.isValidCodePoint(code) && (code >= ' ' || code == '\t' || code == '\n');
        return usable ? Character.toString(code) : found.group();
    }
}
