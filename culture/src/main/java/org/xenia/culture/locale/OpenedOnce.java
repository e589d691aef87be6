package org.xenia.culture.locale;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xenia.language.detect.Detector;

/// Opens the detector when it is first needed: most lines hold no text, and the models take time.
final class OpenedOnce implements Supplier<Detector> {

    private @Nullable Detector detector;

    @Override
    public synchronized Detector get() {
        if (detector == null) {
            detector = Detector.open();
        }
        return detector;
    }
}
