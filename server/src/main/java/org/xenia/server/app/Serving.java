package org.xenia.server.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xenia.server.kernel.settings.SettingName;
import org.xenia.server.kernel.settings.Settings;
import org.xenia.server.kernel.settings.SettingsReader;

/// `run` and `demo`: starts the server, says where it is, and stops it cleanly when the process is asked to
/// end.
final class Serving {

    /// Standard output belongs to the announcement alone; whatever else is printed goes to standard error.
    private final PrintStream out = System.out;

    private final Settings settings;
    private final boolean demo;

    private Serving(Settings settings, boolean demo) {
        this.settings = settings;
        this.demo = demo;
    }

    /// Reads the settings for a start from the command line and the environment.
    ///
    /// @param subdirectory where below the usual data directory everything is kept unless one is named
    static Settings settings(List<String> arguments, Map<String, String> environment, String subdirectory) {
        List<String> all = new ArrayList<>(arguments);
        String flag = "--" + SettingName.DATA_DIR.flag();
        boolean named = environment.containsKey(SettingName.DATA_DIR.variable())
                || arguments.stream().anyMatch(argument -> argument.equals(flag) || argument.startsWith(flag + "="));
        if (!named) {
            // The usual place is beside the program, wherever the command is typed.
            Path home = Path.of(System.getProperty("xenia.home", ""));
            all.addFirst(flag + "="
                    + home.resolve(SettingName.DATA_DIR.defaultValue()).resolve(subdirectory));
        }
        return SettingsReader.read(all, environment);
    }

    /// Runs for real.
    static void run(List<String> arguments) {
        new Serving(settings(arguments, System.getenv(), ""), false).start();
    }

    /// Runs with the demo company.
    static void demo(List<String> arguments) {
        new Serving(settings(arguments, System.getenv(), "demo"), true).start();
    }

    private void start() {
        System.setOut(System.err);
        ListenPort.check(settings);
        if (settings.embeddedDatabase() && !Files.exists(settings.dataDir().resolve("postgres/data/PG_VERSION"))) {
            System.err.println("xenia: making a new database in " + settings.dataDir());
        }
        // A stop on request is no failure: the process ends with 0 instead of the signal's own status.
        Server server = Server.start(settings, () -> Runtime.getRuntime().halt(0));
        try {
            announce(server);
        } catch (RuntimeException failure) {
            // Closed here, so that the process ends with the status of the failure.
            server.close();
            throw failure;
        }
    }

    private void announce(Server server) {
        DemoCompany company = demo ? server.find(DemoCompany.class) : null;
        DemoCompany.Result result = company == null ? null : company.prepare();
        Announcement announcement = new Announcement(address(server.port()), result);
        out.println(settings.json() ? announcement.json() : announcement.text());
        out.flush();
        if (company != null) {
            company.startCrowd();
        }
    }

    private String address(int port) {
        if (settings.publicUrl() != null) {
            return settings.publicUrl().toString();
        }
        boolean everywhere = List.of("127.0.0.1", "0.0.0.0", "::", "::1").contains(settings.host());
        return "http://" + (everywhere ? "localhost" : settings.host()) + ":" + port;
    }
}
