package org.xenia.server.identity;

import org.xenia.server.kernel.RefusalCode;

/// What this module refuses.
public enum IdentityRefusal implements RefusalCode {
    ALREADY_SET_UP(409),
    SIGN_IN_FAILED(401),
    SECOND_FACTOR_NEEDED(401),
    SECOND_FACTOR_WRONG(401),
    TOO_MANY_ATTEMPTS(429),
    TOKEN_INVALID(401),
    PASSWORD_WRONG(422),
    CODE_WRONG(422),
    SECOND_FACTOR_ON(409),
    SECOND_FACTOR_NOT_STARTED(409),
    LAST_ADMINISTRATOR(409),
    EMAIL_TAKEN(409),
    NAME_TAKEN(409),
    INVITATION_INVALID(404),
    PROVIDER_UNAVAILABLE(502),
    PROVIDER_ANSWER_INVALID(401),
    PROVIDER_PERSON_UNKNOWN(403),
    OIDC_NOT_CONFIGURED(404);

    private final int status;

    IdentityRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
