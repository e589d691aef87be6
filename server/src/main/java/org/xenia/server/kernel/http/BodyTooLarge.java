package org.xenia.server.kernel.http;

import java.io.IOException;

/// A body that goes on beyond what any route takes.
final class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("the body is too large");
    }
}
