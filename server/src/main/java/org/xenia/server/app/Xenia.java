package org.xenia.server.app;

import java.util.Arrays;
import java.util.List;
import org.xenia.server.kernel.settings.InvalidSetting;

/// The program: what the script `xenia` starts once everything is built. Exits with 2 on wrong usage, 1 on
/// failure.
public final class Xenia {

    private Xenia() {}

    /// Runs the subcommand named by the first argument.
    public static void main(String[] arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            run(command, rest);
        } catch (InvalidSetting | WrongUsage wrong) {
            end(2, String.valueOf(wrong.getMessage()));
        } catch (CannotStart inTheWay) {
            end(1, String.valueOf(inTheWay.getMessage()));
        } catch (Exception failure) {
            end(1, command + " failed: " + reason(failure));
        }
    }

    private static void run(String command, List<String> arguments) throws Exception {
        switch (command) {
            case "run" -> Serving.run(arguments);
            case "demo" -> Serving.demo(arguments);
            case "tool" -> Tools.stream(arguments);
            case "doctor" -> doctor(arguments);
            case "train" -> Training.run(arguments);
            case "train-tools" -> Training.tools();
            default -> throw new WrongUsage("unknown command '" + command + "'");
        }
    }

    private static void doctor(List<String> arguments) {
        if (!Doctor.examine(arguments, System.getenv(), System.out)) {
            System.exit(1);
        }
    }

    private static void end(int status, String line) {
        System.err.println("xenia: " + line);
        System.exit(status);
    }

    /// The innermost cause: what really happened, without the layers that carried it up.
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.toString() : message.lines().findFirst().orElse(cause.toString());
    }
}
