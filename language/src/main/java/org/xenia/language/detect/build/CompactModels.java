package org.xenia.language.detect.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xenia.language.detect.ModelFile;
import org.xenia.language.detect.ModelFormat;

/// Makes the model file of language detection out of Lingua's models, unless it is there and up to date.
///
/// Arguments: the directory of the file, and the version of Lingua. Needs about 500 MB of heap while it runs.
public final class CompactModels {

    private CompactModels() {}

    /// Runs with the two arguments named above.
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve(ModelFormat.FILE);
        String stamp = "lingua " + arguments[1];
        if (ModelFile.stampOf(file).equals(stamp)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        build(file, stamp);
    }

    private static void build(Path file, String stamp) throws IOException {
        long start = System.nanoTime();
        List<String> languages = LinguaModels.LANGUAGES;
        Postings postings = new Postings();
        LinguaModels models = new LinguaModels();
        for (int i = 0; i < languages.size(); i++) {
            models.read(languages.get(i), i, postings);
            if ((i + 1) % 15 == 0) {
                System.out.printf("language models: %d of %d languages read%n", i + 1, languages.size());
            }
        }
        postings.sort();
        ModelWriter.write(file, stamp, languages, new HanTable().table(), postings);
        System.out.printf(
                "language models: %s, %d MB, %d s%n",
                file, Files.size(file) >> 20, (System.nanoTime() - start) / 1_000_000_000);
    }
}
