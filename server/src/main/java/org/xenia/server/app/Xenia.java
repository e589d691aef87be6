package org.xenia.server.app;

import java.util.Arrays;
import java.util.List;
import org.xenia.server.kernel.settings.InvalidSetting;
import org.xenia.server.kernel.settings.SettingsReader;

/// The program: `run` and its kin, each in a line.
public final class Xenia {

    private Xenia() {}

    /// Runs the subcommand named by the first argument.
    public static void main(String[] arguments) throws Exception {
        String command = arguments.length == 0 ? "help" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            if (command.equals("run")) {
                Server server = Server.start(SettingsReader.read(rest, System.getenv()));
                System.out.println("http://localhost:" + server.port());
            }
        } catch (InvalidSetting invalid) {
            System.err.println("xenia: " + invalid.getMessage());
            System.exit(2);
        }
    }
}
