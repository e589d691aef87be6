package org.xenia.server.kernel.http;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/// The connection of a stream whose request has ended. It goes by the door through which the server hands connections
/// to WebSockets, and costs a few kilobytes. Public because the server makes it.
public final class StreamConnection implements InternalHttpUpgradeHandler {

    /// How long a browser may take to accept what is written, in milliseconds. One that does not is let go and comes
    /// back when it can.
    private static final long PATIENCE = 20_000;

    private @Nullable SocketWrapperBase<?> socket;
    private @Nullable StreamWriter writer;

    /// Made by the server.
    public StreamConnection() {}

    void carry(StreamWriter stream) {
        writer = stream;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(@Nullable WebConnection unused) {
        // The browser says nothing more, and that for an hour.
        socket().setReadTimeout(-1);
        socket().setWriteTimeout(PATIENCE);
        writer().begin(this);
    }

    /// Writes and waits until the network has taken it.
    ///
    /// @throws IOException when the browser is gone or does not read
    void write(byte[] packet) throws IOException {
        socket().write(true, packet, 0, packet.length);
        socket().flush(true);
    }

    void close() {
        writer().leave();
        socket().close();
    }

    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        return switch (event) {
            case OPEN_WRITE -> SocketState.UPGRADED;
            case OPEN_READ -> stillThere() ? SocketState.UPGRADED : gone();
            default -> gone();
        };
    }

    /// Passes over what a browser says unasked; its leaving is said in the same way.
    private boolean stillThere() {
        ByteBuffer scrap = ByteBuffer.allocate(256);
        try {
            int count;
            do {
                count = socket().read(false, scrap.clear());
            } while (count > 0);
            return count == 0;
        } catch (IOException left) {
            return false;
        }
    }

    private SocketState gone() {
        writer().leave();
        return SocketState.CLOSED;
    }

    /// Called by the server about once a second.
    @Override
    public void timeoutAsync(long now) {
        writer().tick();
    }

    @Override
    public void pause() {
        // The feed ends the subscriptions when the server stops.
    }

    @Override
    public void destroy() {
        writer().leave();
    }

    @Override
    public void setSslSupport(@Nullable SSLSupport unused) {
        // Nothing asks for certificates.
    }

    private SocketWrapperBase<?> socket() {
        return Objects.requireNonNull(socket);
    }

    private StreamWriter writer() {
        return Objects.requireNonNull(writer);
    }
}
