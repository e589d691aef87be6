package org.xenia.server.channel.mail.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// Puts the pictures that came with a mail where its HTML shows them (`cid:`, RFC 2392). One that did not come leaves
/// an empty place.
final class EnclosedImages {

    private static final String SCHEME = "cid:";

    private EnclosedImages() {}

    /// Where the pictures of a mail are.
    interface Place {

        /// The address of a picture; null when there is none of this name.
        @Nullable
        String find(String contentId);
    }

    /// The HTML with its pictures.
    ///
    /// @param html made harmless
    static String shown(String html, Place place) {
        if (!html.contains(SCHEME)) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (String attribute : List.of("src", "background")) {
            for (Element element : document.select("[" + attribute + "^=" + SCHEME + "]")) {
                String address = find(place, element.attr(attribute).substring(SCHEME.length()));
                if (address == null) {
                    element.removeAttr(attribute);
                } else {
                    element.attr(attribute, address);
                }
            }
        }
        return document.body().html();
    }

    // In an address the name may be written with escapes; programs that do not know that write it as it is.
    private static @Nullable String find(Place place, String id) {
        String exact = place.find(id);
        if (exact != null || id.indexOf('%') < 0) {
            return exact;
        }
        try {
            return place.find(UriUtils.decode(id, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noEscapes) {
            return null;
        }
    }
}
