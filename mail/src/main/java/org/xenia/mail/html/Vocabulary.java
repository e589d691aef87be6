package org.xenia.mail.html;

import java.util.Map;
import java.util.Set;

/// The elements and attributes that mails may use. All else is taken out: what could run, load or cover goes with its
/// content, the rest leaves its content behind.
final class Vocabulary {

    /// Elements that stay.
    static final Set<String> ELEMENTS = Names.of("""
            a abbr address b bdi big blockquote br caption center cite code col colgroup dd del dfn div
            dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt
            ruby s samp small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul
            var wbr
            """);

    /// Elements that go with all that is in them.
    static final Set<String> DROPPED = Names.of("""
            annotation-xml applet area audio base basefont bgsound canvas datalist embed frame frameset
            head iframe ilayer input keygen layer link map math meta meter noembed noframes noscript
            object optgroup option param plaintext portal progress script select source style svg
            template textarea title track video xmp xml image fencedframe model slot
            """);

    /// Elements that stay under a plainer name.
    static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("article", "div"),
            Map.entry("aside", "div"),
            Map.entry("bdo", "bdi"),
            Map.entry("body", "div"),
            Map.entry("details", "div"),
            Map.entry("dialog", "div"),
            Map.entry("fieldset", "div"),
            Map.entry("footer", "div"),
            Map.entry("form", "div"),
            Map.entry("header", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("html", "div"),
            Map.entry("legend", "div"),
            Map.entry("main", "div"),
            Map.entry("nav", "div"),
            Map.entry("search", "div"),
            Map.entry("section", "div"),
            Map.entry("summary", "div"));

    /// Attributes whose values are small fixed words, numbers or sizes; all elements may have them.
    static final Set<String> PLAIN_ATTRIBUTES = Names.of("""
            align valign bgcolor border cellpadding cellspacing color colspan dir face height hspace
            lang nowrap rowspan rules scope size span start type value vspace width
            """);

    /// Attributes with words for the reader.
    static final Set<String> SPOKEN_ATTRIBUTES = Set.of("alt", "title", "abbr", "datetime");

    /// Attributes that the sanitiser itself writes.
    static final String REMOTE_SOURCE = "data-remote-image";

    static final String REMOTE_BACKGROUND = "data-remote-backdrop";
    static final String WARNING = "data-warning";
    static final String HOST = "data-host";
    static final String SUSPICIOUS_CLASS = "suspicious-link";

    private Vocabulary() {}
}
