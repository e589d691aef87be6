package org.xenia.server.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.http.RateLimits;
import org.xenia.server.kernel.http.RateLimits.Limit;

/// How much one visitor and one address may ask of web chat. A person never comes near; a script soon does.
@Component
class WebLimits {

    static final Limit MESSAGES = new Limit("web.messages", 20, Duration.ofSeconds(60));
    static final Limit FILES = new Limit("web.files", 20, Duration.ofMinutes(5));
    static final Limit SIGNS = new Limit("web.signs", 60, Duration.ofSeconds(60));
    static final Limit READS = new Limit("web.reads", 240, Duration.ofSeconds(60));
    static final Limit FACTS = new Limit("web.facts", 10, Duration.ofMinutes(5));

    private static final Limit CONFIGS = new Limit("web.configs", 300, Duration.ofSeconds(60));
    private static final Limit SESSIONS = new Limit("web.sessions", 120, Duration.ofMinutes(10));
    private static final Limit MESSAGES_OF_ADDRESS = new Limit("web.address", 300, Duration.ofSeconds(60));

    private final RateLimits limits;

    WebLimits(RateLimits limits) {
        this.limits = limits;
    }

    void config(HttpServletRequest request) {
        ofAddress(CONFIGS, request);
    }

    void session(HttpServletRequest request) {
        ofAddress(SESSIONS, request);
    }

    void message(HttpServletRequest request, UUID visitor) {
        limits.take(MESSAGES, visitor.toString());
        ofAddress(MESSAGES_OF_ADDRESS, request);
    }

    void of(Limit limit, UUID visitor) {
        limits.take(limit, visitor.toString());
    }

    /// Many people may stand behind one address, so these are wide. This machine itself is not limited:
    /// what comes from it is a proxy that was not declared, behind which everybody has one address, or a
    /// measurement.
    private void ofAddress(Limit limit, HttpServletRequest request) {
        if (!local(request.getRemoteAddr())) {
            limits.take(limit, request.getRemoteAddr());
        }
    }

    private static boolean local(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
