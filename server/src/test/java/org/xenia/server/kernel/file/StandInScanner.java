package org.xenia.server.kernel.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Speaks the protocol of a ClamAV daemon: finds the harmless test virus of EICAR, and looks into nothing
/// longer than its limit.
public final class StandInScanner implements AutoCloseable {

    private static final StandInScanner SHARED = start(50_000_000);

    private final ServerSocket server;
    private final int limit;

    private StandInScanner(int limit) throws IOException {
        this.limit = limit;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /// One for the whole run.
    public static StandInScanner shared() {
        return SHARED;
    }

    static StandInScanner start(int limit) {
        try {
            return new StandInScanner(limit);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Where it listens.
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", server.getLocalPort());
    }

    /// The test virus, put together here so that no scanner finds it in our sources.
    public static String virus() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*";
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                throw new IOException("unknown command");
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                whole.writeBytes(in.readNBytes(length));
                if (whole.size() > limit) {
                    write(socket, "INSTREAM size limit exceeded. ERROR\0");
                    return;
                }
            }
            boolean infected = whole.toString(StandardCharsets.ISO_8859_1).contains(virus());
            write(socket, infected ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
        } catch (IOException gone) {
            // The other side hung up.
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
