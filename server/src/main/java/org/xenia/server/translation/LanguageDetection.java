package org.xenia.server.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.Detection;
import org.xenia.language.detect.Detector;
import org.xenia.language.detect.Hints;
import org.xenia.language.detect.ModelMissing;

/// Says which language a text is in. Where the models are missing it says nothing, and people state languages
/// by hand.
@Component
public class LanguageDetection {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageDetection.class);
    private static final Detection UNKNOWN = new Detection(LanguageTag.UNDETERMINED, "Zyyy", 0, false, List.of());

    private @Nullable Detector detector;
    private boolean lookedFor;

    LanguageDetection() {}

    /// The language of a text.
    ///
    /// @param expected languages already seen or stated, the likeliest first
    /// @param country ISO 3166-1 code of where the writer is, a weak hint
    public Detection detect(String text, List<LanguageTag> expected, @Nullable String country) {
        Detector found = detector();
        return found == null ? UNKNOWN : found.detect(text, new Hints(List.of(), expected, country));
    }

    // Opened with the first text: mapping the models would slow the start.
    private synchronized @Nullable Detector detector() {
        if (!lookedFor) {
            lookedFor = true;
            try {
                detector = Detector.open();
            } catch (ModelMissing missing) {
                LOG.warn("languages are not detected: {}", missing.getMessage());
            }
        }
        return detector;
    }
}
