package org.xenia.server.app;

import java.util.List;
import java.util.Optional;
import org.xenia.language.detect.Detector;
import org.xenia.language.translate.engine.apertium.ApertiumEngine;

/// What the language library finds on this machine: the models of detection, and Apertium.
final class LanguageCheck {

    private LanguageCheck() {}

    static List<Finding> findings() {
        return List.of(models(), apertium());
    }

    private static Finding models() {
        try {
            Detector.open();
            return Finding.ok("Models", "language detection is ready");
        } catch (RuntimeException missing) {
            return Finding.missing("Models", String.valueOf(missing.getMessage()));
        }
    }

    private static Finding apertium() {
        Optional<ApertiumEngine> found = ApertiumEngine.findInstalled();
        if (found.isEmpty()) {
            return Finding.optional(
                    "Apertium",
                    "not installed; it translates without any outside service: apt-get install apertium apertium-eng-spa");
        }
        try (ApertiumEngine engine = found.get()) {
            return Finding.ok("Apertium", engine.directions() + " directions");
        }
    }
}
