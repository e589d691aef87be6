package org.xenia.server.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.kernel.settings.Settings;
import org.xenia.server.kernel.settings.SettingsReader;

class ListenPortTest {

    @Test
    void namesAPortThatIsTakenAndTheFlag() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThatThrownBy(() -> ListenPort.check(settings("--port", port)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("port " + port + " is taken; choose another with --port (0 picks a free one)");
        }
    }

    @Test
    void passesAFreePort() {
        assertThatCode(() -> ListenPort.check(settings("--port", "0"))).doesNotThrowAnyException();
    }

    @Test
    void namesTheFlagForAnAddressOfAnotherMachine() {
        // 192.0.2.0/24 belongs to documentation (RFC 5737): no machine has it.
        assertThatThrownBy(() -> ListenPort.check(settings("--host", "192.0.2.1", "--port", "0")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--host");
    }

    private static Settings settings(String... arguments) {
        return SettingsReader.read(List.of(arguments), Map.of());
    }
}
