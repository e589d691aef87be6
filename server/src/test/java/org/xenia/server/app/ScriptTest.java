package org.xenia.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.kernel.settings.SettingName;

/// The script `xenia` as far as it answers by itself, without a build.
class ScriptTest {

    private static final Path SCRIPT = Path.of("..", "xenia").toAbsolutePath().normalize();

    @Test
    void listsEverySettingInTheHelpOfRun() throws Exception {
        Answer help = xenia("run", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.output())
                .contains(Arrays.stream(SettingName.values())
                        .map(name -> "--" + name.flag() + " ")
                        .toList());
        assertThat(help.output())
                .contains(Arrays.stream(SettingName.values())
                        .map(SettingName::description)
                        .toList());
    }

    @Test
    void listsEveryToolInTheHelpOfTool() throws Exception {
        assertThat(xenia("tool", "--help").output()).contains(Tools.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "test", "build", "doctor", "tool"})
    void helpsWithEveryCommand(String command) throws Exception {
        Answer help = xenia(command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.output()).startsWith("./xenia " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "import", "export", "--verbose"})
    void refusesAnUnknownCommand(String command) throws Exception {
        Answer refused = xenia(command);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.output()).contains("unknown command '" + command + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build x", "test x", "doctor x", "tool", "help frobnicate"})
    void refusesWrongUsageInOneLineBeforeAnythingIsBuilt(String line) throws Exception {
        Answer refused = xenia(line.split(" "));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.output().lines()).singleElement().asString().startsWith("xenia: ");
    }

    private static Answer xenia(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }

    private record Answer(int status, String output) {}
}
