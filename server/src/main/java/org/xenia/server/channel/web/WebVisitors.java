package org.xenia.server.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.CallerSource;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.text.Catalogue;

/// Recognises visitors by the token in their requests. The key in the address says in whose workspace to
/// look, so a token of another company is simply unknown.
@Component
class WebVisitors implements CallerSource {

    static final String TOKEN_PREFIX = "xv_";
    private static final Pattern PATH = Pattern.compile("/widget/v1/([A-Za-z0-9_-]{1,64})/.*");
    private static final String BEARER = "Bearer ";

    private final WebChannels channels;
    private final VisitorStore visitors;
    private final Transactions transactions;
    private final Catalogue catalogue;

    WebVisitors(WebChannels channels, VisitorStore visitors, Transactions transactions, Catalogue catalogue) {
        this.channels = channels;
        this.visitors = visitors;
        this.transactions = transactions;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Caller> find(HttpServletRequest request) {
        String key = key(request);
        String header = request.getHeader("Authorization");
        if (key == null || header == null || !header.startsWith(BEARER + TOKEN_PREFIX)) {
            return Optional.empty();
        }
        WebChannel channel = channels.findByKey(key);
        if (channel == null) {
            return Optional.empty();
        }
        String token = header.substring(BEARER.length());
        Visitor visitor = transactions.callIn(channel.workspace(), () -> visitors.findByToken(channel.id(), token));
        if (visitor == null) {
            throw Refusal.of(WebChatRefusal.VISITOR_UNKNOWN);
        }
        LanguageTag language = catalogue.accepted(request.getHeader("Accept-Language"));
        return Optional.of(
                new Caller(Caller.Kind.VISITOR, visitor.id(), null, Set.of(), channel.workspace(), language));
    }

    /// The key in the address of a request for web chat; null for other requests.
    static @Nullable String key(HttpServletRequest request) {
        Matcher path = PATH.matcher(request.getRequestURI());
        return path.matches() ? path.group(1) : null;
    }
}
