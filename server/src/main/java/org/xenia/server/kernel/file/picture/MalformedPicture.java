package org.xenia.server.kernel.file.picture;

import java.io.IOException;

/// Bytes that begin like a picture and are none.
public final class MalformedPicture extends IOException {

    MalformedPicture(String problem) {
        super(problem);
    }
}
