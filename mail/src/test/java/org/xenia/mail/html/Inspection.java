package org.xenia.mail.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// Reads a result with another eye than the sanitiser's: what must not be in it, looked for in the tree and in the
/// text.
final class Inspection {

    private static final Set<String> FATAL = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "link",
            "meta",
            "base",
            "template",
            "noscript",
            "textarea",
            "select",
            "video",
            "audio",
            "frame",
            "frameset",
            "applet",
            "xmp");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "srcset",
            "srcdoc",
            "action",
            "formaction",
            "data",
            "xlink:href",
            "ping",
            "usemap",
            "poster",
            "is",
            "slot",
            "tabindex",
            "contenteditable",
            "accesskey",
            "autofocus",
            "download");
    private static final Pattern SCHEME = Pattern.compile("^\\s*([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel", "sms", "cid", "data");
    private static final Pattern DEADLY_STYLE = Pattern.compile(
            "url|expression|import|behaviou?r|binding|position|z-index|\\\\|/\\*|vw|vh|:\\s*-|<|javascript");
    private static final Pattern DEADLY_VALUE = Pattern.compile(
            "(?:java|vb|live)script:|data:text|<\\s*[a-z/!]|\\bon[a-z]{3,}\\s*=|&lt|srcdoc", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEADLY_TEXT = Pattern.compile(
            "<\\s*(?:script|svg|math|style|iframe|object|embed|form|meta|base|link|!--)", Pattern.CASE_INSENSITIVE);

    private Inspection() {}

    /// What is wrong with a result; empty when nothing is.
    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        if (DEADLY_TEXT.matcher(html).find()) {
            faults.add("markup in the text");
        }
        for (Element element : Jsoup.parse(html).body().getAllElements()) {
            if (FATAL.contains(element.normalName())) {
                faults.add("element " + element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                check(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue(), faults);
            }
            element.childNodes().stream()
                    .filter(node -> node instanceof Comment || node instanceof DataNode)
                    .forEach(node -> faults.add("hidden node " + node.outerHtml()));
        }
        return faults;
    }

    private static void check(String name, String value, List<String> faults) {
        boolean address = Set.of("href", "src", "background", "data-remote-image", "data-remote-backdrop")
                .contains(name);
        var scheme = SCHEME.matcher(value.toLowerCase(Locale.ROOT));
        if (name.startsWith("on") || ATTRIBUTES.contains(name)) {
            faults.add("attribute " + name);
        }
        if (address && (!scheme.matches() || !SCHEMES.contains(scheme.group(1)))) {
            faults.add("address " + value);
        }
        if (name.equals("style") && DEADLY_STYLE.matcher(value).find()) {
            faults.add("style " + value);
        }
        if (DEADLY_VALUE.matcher(value).find()) {
            faults.add("value of " + name + ": " + value);
        }
    }
}
