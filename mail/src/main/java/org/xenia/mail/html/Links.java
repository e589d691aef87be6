package org.xenia.mail.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.html.SuspiciousLink.Reason;

/// Decides about links: where they may lead, and whether they pretend.
final class Links {

    private static final int LONGEST_SHOWN = 400;
    private static final Set<String> FILE_ENDINGS = Names.of("""
            pdf doc docx xls xlsx ppt pptx txt csv zip png jpg jpeg gif html htm js json xml md exe eml
            msg ics mp3 mp4 odt ods rtf svg py java php asp aspx rar gz dmg apk
            """);

    private final Findings findings;

    Links(Findings findings) {
        this.findings = findings;
    }

    /// Gives `target`, whose text is already there, the address that `source` names.
    ///
    /// @return false when nothing is left to follow
    boolean take(Element source, Element target) {
        String address = Address.findLink(source.attr("href"));
        if (address == null) {
            return false;
        }
        target.attr("href", address);
        target.attr("target", "_blank");
        target.attr("rel", "noopener noreferrer nofollow");
        String host = Hosts.find(address);
        Reason reason = host == null ? null : findReason(address, host, target.text());
        if (host != null && reason != null) {
            String ascii = Hosts.ascii(host);
            target.attr("class", Vocabulary.SUSPICIOUS_CLASS);
            target.attr(Vocabulary.WARNING, reason.key());
            target.attr(Vocabulary.HOST, ascii);
            findings.suspicious(new SuspiciousLink(shortened(target.text()), ascii, reason));
        }
        return true;
    }

    private static @Nullable Reason findReason(String address, String host, String text) {
        if (Hosts.credentials(address)) {
            return Reason.CREDENTIALS;
        }
        if (Hosts.imitates(host)) {
            return Reason.HOMOGRAPH;
        }
        String ascii = Hosts.ascii(host);
        String shown = findShownHost(text);
        if (shown != null && !Hosts.related(Hosts.ascii(shown), ascii)) {
            return Reason.OTHER_HOST;
        }
        if (Hosts.numeric(host)) {
            return Reason.NUMERIC;
        }
        return host.contains("xn--") && !Hosts.unicode(host).equals(shown) ? Reason.PUNYCODE : null;
    }

    /// The host that the text of a link shows, if it shows one.
    private static @Nullable String findShownHost(String text) {
        String shown = shortened(text)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('。', '.')
                .replace('．', '.');
        int scheme = Math.max(
                shown.indexOf("http://") < 0 ? -1 : shown.indexOf("http://") + 7,
                shown.indexOf("https://") < 0 ? -1 : shown.indexOf("https://") + 8);
        int www = shown.indexOf("www.");
        boolean whole = shown.indexOf(' ') < 0;
        if (scheme < 0 && www < 0 && !whole) {
            return null;
        }
        int start = scheme >= 0 ? scheme : Math.max(www, 0);
        String rest = shown.substring(start);
        int at = scheme < 0 && www < 0 ? rest.lastIndexOf('@') + 1 : 0;
        String host = hostAtStart(rest.substring(at));
        int dot = host.lastIndexOf('.');
        boolean ending = dot > 0
                && host.length() - dot > 2
                && host.substring(dot + 1).codePoints().allMatch(Character::isLetter);
        return ending && (scheme >= 0 || www >= 0 || !FILE_ENDINGS.contains(host.substring(dot + 1))) ? host : null;
    }

    private static String hostAtStart(String text) {
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String host = text.substring(0, end);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN);
    }
}
