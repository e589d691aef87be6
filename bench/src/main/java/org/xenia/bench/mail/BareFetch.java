package org.xenia.bench.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// What nobody can do without who reads a mailbox: one connection, mails in batches as large as the product's, every
/// byte read and thrown away.
final class BareFetch {

    private static final int TOGETHER = 40;

    private BareFetch() {}

    /// What was read.
    record Fetched(int mails, long bytes, double seconds) {}

    /// Reads a whole mailbox.
    static Fetched all(int port, int mails) throws IOException {
        long began = System.nanoTime();
        int count = 0;
        long bytes = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16)) {
            line(in);
            said(socket, in, "login " + DovecotMailbox.USER + " " + DovecotMailbox.PASSWORD);
            said(socket, in, "examine INBOX");
            for (int first = 1; first <= mails; first += TOGETHER) {
                send(socket, "uid fetch " + first + ":" + (first + TOGETHER - 1) + " (INTERNALDATE BODY.PEEK[])");
                for (String line = line(in); !line.startsWith("a "); line = line(in)) {
                    int size = literal(line);
                    if (size >= 0) {
                        in.skipNBytes(size);
                        bytes += size;
                        count++;
                    }
                }
            }
        }
        return new Fetched(count, bytes, (System.nanoTime() - began) / 1e9);
    }

    private static void said(Socket socket, InputStream in, String command) throws IOException {
        send(socket, command);
        String line = line(in);
        while (!line.startsWith("a ")) {
            line = line(in);
        }
        if (!line.startsWith("a OK")) {
            throw new IOException("the mail server answered " + line);
        }
    }

    private static void send(Socket socket, String command) throws IOException {
        socket.getOutputStream().write(("a " + command + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /// How many bytes follow a line; -1 for none.
    private static int literal(String line) {
        int open = line.lastIndexOf('{');
        return line.endsWith("}") && open >= 0 ? Integer.parseInt(line.substring(open + 1, line.length() - 1)) : -1;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the mail server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
