package org.xenia.mail.html;

import java.util.ArrayList;
import java.util.List;

/// What one pass over a mail finds, collected while the tree is built.
final class Findings {

    private final List<SuspiciousLink> links = new ArrayList<>();
    private int blocked;
    private int trackers;

    void blocked() {
        blocked++;
    }

    void tracker() {
        trackers++;
    }

    void suspicious(SuspiciousLink link) {
        links.add(link);
    }

    SanitizedHtml with(String html, SanitizedHtml.Colours colours) {
        return new SanitizedHtml(html, blocked, trackers, List.copyOf(links), colours);
    }
}
