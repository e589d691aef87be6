package org.xenia.server.kernel;

/// Refusals that any route may answer.
public enum CommonRefusal implements RefusalCode {
    INVALID_REQUEST(400),
    UNREADABLE_BODY(400),
    UNKNOWN_FIELD(400),
    SIGN_IN_NEEDED(401),
    NOT_ALLOWED(403),
    FORGERY_SUSPECTED(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    NOT_ACCEPTABLE(406),
    CHANGED_MEANWHILE(409),
    REQUEST_IN_PROGRESS(409),
    TOO_LARGE(413),
    WRONG_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    TOO_MANY_REQUESTS(429),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    CommonRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
