package org.xenia.server.channel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SMTP server with bad days: it answers single commands as it is told, or hangs up in the middle of them.
final class ScriptedSmtp implements AutoCloseable {

    /// Hangs up instead of answering.
    static final String CUT = "cut";

    private final ServerSocket listener;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> auths = new CopyOnWriteArrayList<>();
    private volatile Map<String, String> script = Map.of();

    private ScriptedSmtp(ServerSocket listener) {
        this.listener = listener;
    }

    static ScriptedSmtp start() {
        return start(0);
    }

    /// One at a port; 0 takes any.
    static ScriptedSmtp start(int port) {
        try {
            ScriptedSmtp smtp = new ScriptedSmtp(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(smtp::accept);
            return smtp;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /// What it answers to a command (`MAIL`, `RCPT`, `DATA`, `.` for the end of the mail, `HELLO` for the greeting), or
    /// to one whole line.
    void answers(Map<String, String> wanted) {
        script = wanted;
    }

    /// The mails whose end it has seen, also those that it refused then or to which it gave no answer.
    List<String> mails() {
        return mails;
    }

    /// How others have signed in.
    List<String> auths() {
        return auths;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            if (!say(socket, "HELLO", "220 ready")) {
                return;
            }
            String line = in.readLine();
            while (line != null && answer(socket, in, line)) {
                line = in.readLine();
            }
        } catch (IOException gone) {
            // The other side hung up.
        }
    }

    private boolean answer(Socket socket, BufferedReader in, String line) throws IOException {
        String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return switch (command) {
            case "EHLO", "HELO" -> say(socket, "EHLO", "250-here\r\n250 AUTH PLAIN LOGIN");
            case "AUTH" -> auths.add(line) && say(socket, "AUTH", "235 welcome");
            case "DATA" -> say(socket, "DATA", "354 go on") && read(socket, in);
            case "QUIT" -> false;
            default -> say(socket, script.containsKey(line) ? line : command, "250 fine");
        };
    }

    private boolean read(Socket socket, BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                mails.add(mail.toString());
                return say(socket, ".", "250 taken");
            }
            mail.append(line).append('\n');
        }
        return false;
    }

    private boolean say(Socket socket, String command, String usual) throws IOException {
        String words = script.getOrDefault(command, usual);
        if (words.equals(CUT)) {
            return false;
        }
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
