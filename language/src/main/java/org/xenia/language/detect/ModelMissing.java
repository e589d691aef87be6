package org.xenia.language.detect;

import java.nio.file.Path;

/// The model file of language detection is not where it should be. The message says where, and how to get it.
public final class ModelMissing extends RuntimeException {

    ModelMissing(Path file, String why) {
        super("language models: " + file + " " + why + ". Build them with './xenia build' (or 'mvn -pl language -am"
                + " process-classes'), or name their directory with -D" + ModelLocation.PROPERTY + "=DIR");
    }
}
