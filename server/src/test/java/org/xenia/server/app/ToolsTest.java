package org.xenia.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ToolsTest {

    @TempDir
    private Path scratch;

    @Test
    void listsTheNamesWhenOneIsUnknown() {
        assertThatThrownBy(() -> Tools.get("detct", List.of()))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("did you mean detect?")
                .hasMessageContaining("detect, ")
                .hasMessageContaining("protect, redact");
    }

    @Test
    void refusesArgumentsThatAToolDoesNotTake() {
        assertThatThrownBy(() -> Tools.get("protect", List.of("--fast")))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> Tools.get("memory", List.of()))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--segments FILE");
    }

    @Test
    void saysWhichFileOfSegmentsCannotBeRead() {
        assertThatThrownBy(() -> Tools.get("memory", List.of("--segments", "no-such-file")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("no-such-file");
    }

    @Test
    void findsInTheMemoryWhatTheFileHolds() throws IOException {
        Path segments = scratch.resolve("segments.jsonl");
        Files.writeString(segments, """
                {"source":"Where is my parcel?","target":"¿Dónde está mi paquete?","from":"en","to":"es"}
                """);
        var line = JsonMapper.shared().readTree("""
                {"text":"Where is my parcel?","from":"en","to":"es"}
                """);
        var answer =
                Tools.get("memory", List.of("--segments", segments.toString())).answer(line);
        assertThat(answer.at("/match/target").stringValue()).isEqualTo("¿Dónde está mi paquete?");
    }
}
