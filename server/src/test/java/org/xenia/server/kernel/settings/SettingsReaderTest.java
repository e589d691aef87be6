package org.xenia.server.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Flags win over the environment, which wins over the file; what is unknown is refused and what was meant is named.
class SettingsReaderTest {

    @TempDir
    Path data;

    @Test
    void flagsWinOverTheEnvironmentWhichWinsOverTheFile() throws IOException {
        Files.writeString(data.resolve("xenia.properties"), "port=1\nhost=10.0.0.1\nlog-format=json\n");

        Settings settings = SettingsReader.read(
                List.of("--data-dir", data.toString(), "--port=3"),
                Map.of("XENIA_PORT", "2", "XENIA_HOST", "10.0.0.2"));

        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.host()).isEqualTo("10.0.0.2");
        assertThat(settings.logFormat()).isEqualTo("json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot| , did you mean --port?",
                "--data-dri| , did you mean --data-dir?",
                "--databse-url| , did you mean --database-url?",
                "port| , did you mean --port?",
                "--public-urll=x| , did you mean --public-url?"
            })
    void anUnknownFlagIsRefusedWithWhatWasMeant(String flag, String suggestion) {
        assertThatThrownBy(() -> SettingsReader.read(List.of(flag, "1"), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("is not a setting")
                .hasMessageContaining(suggestion);
    }

    @Test
    void anUnknownVariableOfOursIsRefusedAndOthersAreNotRead() {
        assertThatThrownBy(() -> SettingsReader.read(List.of(), Map.of("XENIA_PROT", "1")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("did you mean XENIA_PORT?");
        assertThat(SettingsReader.read(List.of("--data-dir", data.toString()), Map.of("PROT", "1", "PORT", "7"))
                        .port())
                .isNotEqualTo(7);
    }

    @Test
    void anUnknownKeyOfTheFileIsRefusedAndTheFileNamed() throws IOException {
        Path file = data.resolve("xenia.properties");
        Files.writeString(file, "public_url=https://help.example.com\n");

        assertThatThrownBy(() -> SettingsReader.read(List.of("--data-dir", data.toString()), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("did you mean public-url?");
    }

    @ParameterizedTest
    @CsvSource({
        "--port=-1",
        "--port=65536",
        "--port=http",
        "--trust-proxy=maybe",
        "--public-url=help.example.com",
        "--public-url=ftp://help.example.com",
        "--database-url=postgres://localhost",
        "--log-format=xml",
        "--port"
    })
    void aWrongValueIsRefusedAndTheSettingNamed(String argument) {
        String name = argument.substring(2).replaceAll("=.*", "");

        assertThatThrownBy(() -> SettingsReader.read(List.of(argument), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(name);
    }

    @Test
    void whatMeansNothingKnownGetsNoSuggestion() {
        assertThatThrownBy(() -> SettingsReader.read(List.of("--zzzzzzzzzzzz"), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageNotContaining("did you mean");
    }
}
