package org.xenia.server.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.xenia.server.kernel.settings.Settings;

/// Looks whether the wanted port is free before anything slow is started.
final class ListenPort {

    private ListenPort() {}

    /// Passes when the port can be taken now.
    ///
    /// @throws CannotStart when somebody has it, or the address is not one of this machine
    static void check(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (UnknownHostException unknown) {
            throw new CannotStart(
                    "the address " + settings.host() + " is unknown; give one of this machine with --host");
        } catch (BindException refused) {
            throw refusal(settings, String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            throw new CannotStart(
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": " + failed.getMessage());
        }
    }

    /// What is said when the port was taken between the look and the start.
    static CannotStart taken(int port) {
        return new CannotStart("port " + port + " is taken; choose another with --port (0 picks a free one)");
    }

    private static CannotStart refusal(Settings settings, String reason) {
        if (reason.contains("in use")) {
            return taken(settings.port());
        }
        if (reason.contains("denied")) {
            return new CannotStart("port " + settings.port() + " needs rights that this user does not have;"
                    + " choose one above 1023 with --port");
        }
        return new CannotStart("cannot listen on " + settings.host() + ": " + reason + "; choose another with --host");
    }
}
