package org.xenia.server.channel.mail.view;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What a mail may do in its frame: show itself, and open links elsewhere. Not even a mistake of the sanitiser would
/// let it run or load anything.
final class MailFrame {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final String WITH_IMAGES = POLICY.replace("img-src 'self' data:", "img-src 'self' data: https:");
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private MailFrame() {}

    /// The answer with a page.
    ///
    /// @param images whether pictures from outside are loaded
    static ResponseEntity<String> answer(String page, boolean images) {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header("Content-Security-Policy", images ? WITH_IMAGES : POLICY)
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
