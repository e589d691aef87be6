package org.xenia.mail.html;

import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The second, independent barrier: what our own reading of a mail let through goes through the sanitizer of OWASP
/// with the same list of what is allowed, so that a mistake in one of the two does no harm.
final class Barrier {

    private static final AttributePolicy STYLE = (element, attribute, value) -> {
        String style = InlineStyle.read(value).toString();
        return style.isEmpty() ? null : style;
    };

    private final PolicyFactory policy;

    Barrier() {
        AttributePolicy plain = (element, attribute, value) -> PlainValues.allows(attribute, value) ? value : null;
        AttributePolicy spoken = (element, attribute, value) -> PlainValues.spoken(value) ? value : null;
        AttributePolicy remote = (element, attribute, value) -> Address.findRemote(value);
        AttributePolicy picture = (element, attribute, value) ->
                Address.findEnclosed(value) != null ? Address.findEnclosed(value) : Address.findRemote(value);
        policy = new HtmlPolicyBuilder()
                .allowElements(Vocabulary.ELEMENTS.toArray(String[]::new))
                .allowWithoutAttributes("bdi", "font", "span")
                .allowUrlProtocols("https", "http", "mailto", "tel", "sms", "cid", "data")
                .allowAttributes(Vocabulary.PLAIN_ATTRIBUTES.toArray(String[]::new))
                .matching(plain)
                .globally()
                .allowAttributes(Vocabulary.SPOKEN_ATTRIBUTES.toArray(String[]::new))
                .matching(spoken)
                .globally()
                .allowAttributes("style")
                .matching(STYLE)
                .globally()
                .allowAttributes("src")
                .matching(picture)
                .onElements("img")
                .allowAttributes("background")
                .matching(picture)
                .globally()
                .allowAttributes(Vocabulary.REMOTE_SOURCE, Vocabulary.REMOTE_BACKGROUND)
                .matching(remote)
                .globally()
                .allowAttributes("href")
                .matching((element, attribute, value) -> Address.findLink(value))
                .onElements("a")
                .allowAttributes("target", "rel", "class", Vocabulary.WARNING, Vocabulary.HOST)
                .matching((element, attribute, value) -> ours(attribute, value) ? value : null)
                .onElements("a")
                .toFactory();
    }

    /// What OWASP leaves of the HTML.
    String pass(String html) {
        return policy.sanitize(html);
    }

    private static boolean ours(String attribute, String value) {
        return switch (attribute) {
            case "target" -> value.equals("_blank");
            case "rel" -> value.equals("noopener noreferrer nofollow");
            case "class" -> value.equals(Vocabulary.SUSPICIOUS_CLASS);
            default ->
                value.length() <= 300
                        && value.chars()
                                .allMatch(c ->
                                        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-.:[]".indexOf(c) >= 0);
        };
    }
}
