package org.xenia.mail.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Looks at the colours of a mail. Black on white is what every mail says without meaning it; where a mail uses
/// nothing else, it is taken out, so that the reader's theme rules. Where a mail paints, its colours all stay.
final class Paint {

    private static final double DARKEST_READABLE = 0.18;

    private Paint() {}

    /// Takes out what only means black on white, unless the mail paints.
    static SanitizedHtml.Colours apply(Element root) {
        for (Element element : root.getAllElements()) {
            if (paints(element)) {
                return SanitizedHtml.Colours.LIGHT_PAPER;
            }
        }
        for (Element element : root.getAllElements()) {
            fade(element);
        }
        return SanitizedHtml.Colours.THEMED;
    }

    private static boolean paints(Element element) {
        InlineStyle style = InlineStyle.read(element.attr("style"));
        return element.hasAttr("background")
                || element.hasAttr(Vocabulary.REMOTE_BACKGROUND)
                || paintsGround(style.value("background-color"))
                || paintsGround(element.attr("bgcolor"))
                || paintsText(style.value("color"))
                || paintsText(element.attr("color"));
    }

    private static void fade(Element element) {
        InlineStyle style = InlineStyle.read(element.attr("style"));
        fadeStyle(style);
        if (style.toString().isEmpty()) {
            element.removeAttr("style");
        } else {
            element.attr("style", style.toString());
        }
        Colour ground = Colour.find(element.attr("bgcolor"));
        if (ground != null && ground.paper()) {
            element.removeAttr("bgcolor");
        }
        Colour text = Colour.find(element.attr("color"));
        if (text != null && text.ink()) {
            element.removeAttr("color");
        }
    }

    private static void fadeStyle(InlineStyle style) {
        Colour ground = Colour.find(style.value("background-color"));
        if (ground != null && ground.paper()) {
            style.remove("background-color");
        }
        Colour text = Colour.find(style.value("color"));
        if (text != null && text.ink()) {
            style.remove("color");
        }
    }

    private static boolean paintsGround(String value) {
        if (value.isEmpty() || themed(value)) {
            return false;
        }
        Colour colour = Colour.find(value);
        return colour == null ? !value.endsWith(")") : !colour.paper();
    }

    private static boolean paintsText(String value) {
        if (value.isEmpty() || themed(value)) {
            return false;
        }
        Colour colour = Colour.find(value);
        return colour == null || (!colour.ink() && luminance(colour) < DARKEST_READABLE);
    }

    private static boolean themed(String value) {
        return switch (value) {
            case "transparent", "inherit", "initial", "unset", "currentcolor", "auto", "none" -> true;
            default -> false;
        };
    }

    /// The relative luminance of WCAG 2.
    private static double luminance(@Nullable Colour colour) {
        return colour == null
                ? 0
                : 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
