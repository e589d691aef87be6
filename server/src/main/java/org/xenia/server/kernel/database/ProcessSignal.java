package org.xenia.server.kernel.database;

import java.io.IOException;

/// Sends signals that Java has no call for: PostgreSQL stops fast on INT, but waits for its clients on TERM.
final class ProcessSignal {

    private ProcessSignal() {}

    static void send(ProcessHandle process, String signal) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
