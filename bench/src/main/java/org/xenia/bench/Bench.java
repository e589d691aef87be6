package org.xenia.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.xenia.bench.coach.CoachScenario;
import org.xenia.bench.delivery.DeliveryScenario;
import org.xenia.bench.desk.DeskScenario;
import org.xenia.bench.detect.DetectScenario;
import org.xenia.bench.fanout.FanoutScenario;
import org.xenia.bench.inbox.InboxScenario;
import org.xenia.bench.ingest.IngestScenario;
import org.xenia.bench.mail.MailScenario;
import org.xenia.bench.memory.MemoryScenario;
import org.xenia.bench.startup.StartupScenario;
import org.xenia.bench.worktime.WorktimeScenario;

/// The program behind `./xenia bench`. Exits with 2 on wrong usage, 1 when something could not be measured.
public final class Bench {

    private static final List<Scenario> SCENARIOS = List.of(
            new StartupScenario(),
            new IngestScenario(),
            new FanoutScenario(),
            new InboxScenario(),
            new DeskScenario(),
            new DeliveryScenario(),
            new MailScenario(),
            new DetectScenario(),
            new CoachScenario(),
            new MemoryScenario(),
            new WorktimeScenario());

    private Bench() {}

    /// Runs the scenario that the first argument names, or all of them.
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            if (arguments.length == 0) {
                for (Scenario scenario : SCENARIOS) {
                    run(scenario, List.of(), out);
                }
            } else {
                run(find(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length), out);
            }
            System.exit(0);
        } catch (IllegalArgumentException wrong) {
            end(2, String.valueOf(wrong.getMessage()));
        } catch (Exception failure) {
            failure.printStackTrace();
            end(1, "could not be measured: " + failure);
        }
    }

    private static Scenario find(String name) {
        return SCENARIOS.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown scenario '" + name + "'\n" + list()));
    }

    private static void run(Scenario scenario, List<String> arguments, PrintStream out) throws Exception {
        Options options = Options.read(scenario.parameters(), arguments);
        Path home = Path.of(System.getProperty("xenia.home", "."));
        scenario.run(options, new Report(scenario.name(), options, home, out));
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Scenario scenario : SCENARIOS) {
            list.append(String.format("  %-8s %s%n", scenario.name(), scenario.purpose()));
            scenario.parameters()
                    .forEach((name, usual) -> list.append(
                            String.format("             --%s%s%n", name, usual.isEmpty() ? "" : " " + usual)));
        }
        return list.toString();
    }

    private static void end(int status, String line) {
        System.err.println("xenia: " + line);
        System.exit(status);
    }
}
