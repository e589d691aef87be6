package org.xenia.server.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.person.Me;
import org.xenia.server.identity.person.MeView;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.RateLimits;
import org.xenia.server.kernel.settings.Secret;

/// How people turn their own second factor on and off.
@RestController
class SecondFactorRoutes {

    private static final int MAX_CODE = 40;
    // Who has stolen a session must not guess the code that would turn the factor off.
    private static final RateLimits.Limit TRIES = new RateLimits.Limit("second-factor", 10, Duration.ofMinutes(10));

    private final SecondFactor factor;
    private final MeView me;
    private final RateLimits limits;
    private final Transactions transactions;

    SecondFactorRoutes(SecondFactor factor, MeView me, RateLimits limits, Transactions transactions) {
        this.factor = factor;
        this.me = me;
        this.limits = limits;
        this.transactions = transactions;
    }

    record CodeBody(@Needed @Nullable String code) {}

    record Started(String secret, String uri) {}

    record Confirmed(List<String> recoveryCodes) {}

    @PostMapping("/api/v1/me/totp")
    @Access(Who.STAFF)
    Started start() {
        Caller caller = Caller.current();
        Me person = me.get(caller.requireId());
        Secret secret = transactions.call(() -> factor.start(caller.requireId()));
        return new Started(secret.reveal(), uri(person, secret));
    }

    @PostMapping("/api/v1/me/totp/confirm")
    @Access(Who.STAFF)
    Confirmed confirm(@RequestBody CodeBody body) {
        String code = code(body);
        return transactions.call(
                () -> new Confirmed(factor.confirm(Caller.current().requireId(), code)));
    }

    @DeleteMapping("/api/v1/me/totp")
    @Access(Who.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@RequestBody CodeBody body) {
        String code = code(body);
        transactions.run(() -> factor.remove(Caller.current().requireId(), code));
    }

    private String code(CodeBody body) {
        Validation validation = new Validation();
        String code = validation.text("/code", body.code(), MAX_CODE);
        validation.refuse();
        limits.take(TRIES, Caller.current().requireId().toString());
        return code;
    }

    // The form that authenticator apps read from a QR code.
    private static String uri(Me person, Secret secret) {
        return "otpauth://totp/" + encode("Xenia") + ":" + encode(person.email()) + "?secret=" + secret.reveal()
                + "&issuer=" + encode("Xenia " + person.workspace().name());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
