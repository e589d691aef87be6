package org.xenia.server.channel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Problems;
import org.xenia.server.kernel.settings.Settings;

/// Lets the pages of a channel's origin list call it across origins, and no others. Runs before anything
/// else looks at the request: a browser's preflight carries no credentials.
///
/// This guards against other sites showing the chat; programs that are no browsers can claim any origin,
/// and meet the rate limits instead.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CrossOrigin extends OncePerRequestFilter {

    private final WebChannels channels;
    private final Problems problems;
    private final Settings settings;

    CrossOrigin(WebChannels channels, Problems problems, Settings settings) {
        this.channels = channels;
        this.problems = problems;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WebVisitors.key(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        response.addHeader("Vary", "Origin");
        if (origin == null) {
            // Browsers leave it out for reading calls of the server's own pages.
            chain.doFilter(request, response);
            return;
        }
        String key = String.valueOf(WebVisitors.key(request));
        WebChannel channel = channels.findByKey(key);
        boolean allowed = channel == null || allows(channel, origin, request);
        // The refusal may be read by any page; nothing else may.
        response.setHeader("Access-Control-Allow-Origin", allowed && channel != null ? origin : "*");
        response.setHeader("Access-Control-Expose-Headers", "Retry-After, Content-Language");
        if (request.getMethod().equals("OPTIONS")) {
            preflight(response);
        } else if (allowed) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Refusal.of(WebChatRefusal.ORIGIN_NOT_ALLOWED));
        }
    }

    private boolean allows(WebChannel channel, String origin, HttpServletRequest request) {
        return new Origins(channel.settings().origins()).allows(origin, own(request));
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT");
        response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept-Language");
        response.setHeader("Access-Control-Max-Age", "7200");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /// The origin of this server, as its own pages have it.
    private String own(HttpServletRequest request) {
        @Nullable URI address = settings.publicUrl();
        return address != null
                ? address.getScheme() + "://" + address.getRawAuthority()
                : request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
