package org.xenia.server.channel.web;

import org.xenia.server.kernel.RefusalCode;

/// What web chat refuses beyond what every route may.
public enum WebChatRefusal implements RefusalCode {
    /// The page is not among the sites that may show this chat.
    ORIGIN_NOT_ALLOWED(403),
    /// The signed identity cannot be read, or its signature is not ours.
    IDENTITY_INVALID(401),
    /// The signed identity held once.
    IDENTITY_EXPIRED(401),
    /// This chat is only for people whom the company's own server vouches for.
    IDENTITY_REQUIRED(403),
    /// The visitor token belongs to nobody.
    VISITOR_UNKNOWN(401);

    private final int status;

    WebChatRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
