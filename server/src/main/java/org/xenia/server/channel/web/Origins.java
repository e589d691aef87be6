package org.xenia.server.channel.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The sites that may show a chat: `https://shop.example`, `https://*.shop.example` for its sub-domains at
/// any depth (not itself), or `*` for all. The server's own pages may always.
///
/// @param patterns in canonical form
record Origins(List<String> patterns) {

    private static final String ANY = "*";
    private static final String WILDCARD = "://*.";

    Origins {
        patterns = List.copyOf(patterns);
    }

    /// The canonical form of a pattern that a person typed, or null when it is none: a path, a missing
    /// scheme, a wildcard elsewhere than in front of a domain of two names.
    static @Nullable String canonical(String typed) {
        String text = typed.strip();
        if (text.equals(ANY)) {
            return ANY;
        }
        boolean wildcard = text.contains(WILDCARD);
        String origin = origin(wildcard ? text.replace(WILDCARD, "://") : text);
        if (origin == null || origin.contains("*")) {
            return null;
        }
        if (!wildcard) {
            return origin;
        }
        String host = URI.create(origin).getHost();
        return host.contains(".") ? origin.replace("://", WILDCARD) : null;
    }

    /// Whether a page of this origin may show the chat.
    ///
    /// @param origin as the browser sent it
    /// @param own the origin of this server
    boolean allows(String origin, String own) {
        String asked = origin(origin);
        if (asked == null) {
            return false;
        }
        return asked.equals(origin(own)) || patterns.stream().anyMatch(pattern -> matches(pattern, asked));
    }

    private static boolean matches(String pattern, String origin) {
        int wildcard = pattern.indexOf(WILDCARD);
        if (wildcard < 0) {
            return pattern.equals(ANY) || pattern.equals(origin);
        }
        String scheme = pattern.substring(0, wildcard + 3);
        String domain = pattern.substring(wildcard + WILDCARD.length() - 1);
        return origin.startsWith(scheme)
                && origin.endsWith(domain)
                && origin.length() > scheme.length() + domain.length();
    }

    /// Scheme, host and port in lower case, the scheme's usual port left out; null when the text has more or
    /// less.
    private static @Nullable String origin(String text) {
        try {
            URI uri = new URI(text.toLowerCase(Locale.ROOT));
            String path = uri.getRawPath();
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (!web || !bare || uri.getHost() == null || !(path.isEmpty() || path.equals("/"))) {
                return null;
            }
            int usual = uri.getScheme().equals("https") ? 443 : 80;
            String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
            return uri.getScheme() + "://" + uri.getHost() + port;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
