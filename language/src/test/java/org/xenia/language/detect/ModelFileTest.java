package org.xenia.language.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTest {

    private static final Path FILE = ModelLocation.file(ModelLocation.directory());

    @Test
    void holdsAllLanguagesInAFractionOfThreeHundredMegabytes() throws IOException {
        assertThat(Files.size(FILE)).isLessThan(100L << 20);
        assertThat(ModelFile.map(FILE).languages()).hasSize(75);
    }

    @Test
    void namesTheWayToGetItWhenItIsMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> Detector.open(empty))
                .isInstanceOf(ModelMissing.class)
                .hasMessageContaining("detect.bin")
                .hasMessageContaining("./xenia build");
    }

    @Test
    void isRefusedWhenItIsCutShortOrSomethingElse(@TempDir Path directory) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(FILE)) {
            start = in.readNBytes(5_000_000);
        }
        Path file = Files.write(directory.resolve("detect.bin"), start);
        assertThatThrownBy(() -> Detector.open(directory))
                .isInstanceOf(ModelMissing.class)
                .hasMessageContaining("cut short");
        Files.writeString(file, "something else");
        assertThatThrownBy(() -> Detector.open(directory)).isInstanceOf(ModelMissing.class);
        assertThat(ModelFile.stampOf(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "file:/app/lib/xenia-language-0.1.0.jar, /app/lib/models",
        "file:/src/language/target/classes/, /src/language/target/models",
        "jar:nested:/app/xenia.jar/!BOOT-INF/lib/xenia-language.jar!/, /app/models",
        "jar:file:/app/with%20blank/xenia.jar!/BOOT-INF/classes!/, /app/with blank/models",
    })
    void liesBesideTheJarOrTheClasses(String location, String directory) {
        assertThat(ModelLocation.beside(location)).isEqualTo(Path.of(directory));
    }
}
