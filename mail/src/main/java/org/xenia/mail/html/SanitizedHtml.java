package org.xenia.mail.html;

import java.util.List;

/// HTML that is safe to put into a page, and what was found on the way.
///
/// @param html the body as a fragment; sanitising it again changes nothing
/// @param blockedImages how many images from outside wait for permission; their addresses stand in `data-remote-image`
///     and `data-remote-backdrop`
/// @param trackers how many pixels that only report the reading were removed
/// @param suspiciousLinks links that pretend to lead elsewhere, in order; in the HTML they carry the class
///     `suspicious-link`, the kind in `data-warning` and the true host in `data-host`
/// @param colours whether the colours suit any theme or need light paper
public record SanitizedHtml(
        String html, int blockedImages, int trackers, List<SuspiciousLink> suspiciousLinks, Colours colours) {

    /// The same findings with other HTML.
    ///
    /// @param changed by somebody who answers for what was put in
    public SanitizedHtml withHtml(String changed) {
        return new SanitizedHtml(changed, blockedImages, trackers, suspiciousLinks, colours);
    }

    /// Whether the mail brings colours of its own.
    public enum Colours {
        /// No colour is left that one theme could not show: black on white was taken out, the reader's theme rules.
        THEMED,
        /// The mail paints itself; show it on light paper in every theme, as its colours were chosen for that.
        LIGHT_PAPER
    }
}
