package org.xenia.mail.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Decides about images: those that came with the mail stay, those from outside wait, those that only report go.
final class Images {

    private static final double LARGEST_TRACKER = 2;

    private final boolean show;
    private final Findings findings;

    Images(SanitizerOptions options, Findings findings) {
        this.show = options.showImages();
        this.findings = findings;
    }

    /// Gives `target` the picture that `source` names.
    ///
    /// @return false when the image must not stay
    boolean take(Element source, Element target) {
        String src = source.attr("src");
        String enclosed = Address.findEnclosed(src);
        if (enclosed != null) {
            target.attr("src", enclosed);
            return true;
        }
        String remote = Address.findRemote(src.isBlank() ? source.attr(Vocabulary.REMOTE_SOURCE) : src);
        if (remote == null) {
            return target.hasAttr("alt") && !target.attr("alt").isBlank();
        }
        if (reports(source)) {
            findings.tracker();
            return false;
        }
        if (show) {
            target.attr("src", remote);
        } else {
            target.attr(Vocabulary.REMOTE_SOURCE, remote);
            findings.blocked();
        }
        return true;
    }

    /// Gives `target` the background picture that `source` names, when it names one.
    void takeBackground(Element source, Element target) {
        String background = source.attr("background");
        String enclosed = Address.findEnclosed(background);
        if (enclosed != null) {
            target.attr("background", enclosed);
            return;
        }
        String remote = findRemoteBackground(source, background);
        if (remote != null && show) {
            target.attr("background", remote);
        } else if (remote != null) {
            target.attr(Vocabulary.REMOTE_BACKGROUND, remote);
            findings.blocked();
        }
    }

    private static @Nullable String findRemoteBackground(Element source, String background) {
        return Address.findRemote(background.isBlank() ? source.attr(Vocabulary.REMOTE_BACKGROUND) : background);
    }

    // Nobody is to see a picture of two dots; it only tells the sender that the mail is read.
    private static boolean reports(Element source) {
        InlineStyle style = InlineStyle.read(source.attr("style"));
        double width = size(source.attr("width"), style.value("width"));
        double height = size(source.attr("height"), style.value("height"));
        return (width <= LARGEST_TRACKER && height <= LARGEST_TRACKER)
                || width == 0
                || height == 0
                || style.value("display").equals("none");
    }

    private static double size(String attribute, String style) {
        String value = style.isEmpty() ? attribute.strip() : style;
        String number = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        try {
            return number.isEmpty() ? Double.MAX_VALUE : Math.abs(Double.parseDouble(number));
        } catch (NumberFormatException noNumber) {
            return Double.MAX_VALUE;
        }
    }
}
