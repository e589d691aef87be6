package org.xenia.server.identity.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.factor.FactorStore.Factor;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.settings.Secret;

/// A person's second factor: a code from an app, or a recovery code. Runs inside an open transaction.
@Component
public class SecondFactor {

    // RFC 4226, section 4: at least 128 bits, 160 recommended.
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();
    private final FactorStore store;
    private final Audit audit;

    SecondFactor(FactorStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// What a sign-in still needs.
    public enum Check {
        PASSED,
        NEEDED,
        WRONG
    }

    /// Checks what the person typed, if a second factor is asked of them at all.
    public Check check(UUID staff, @Nullable String code) {
        Optional<Factor> factor = store.find(staff).filter(Factor::confirmed);
        if (factor.isEmpty()) {
            return Check.PASSED;
        }
        if (code == null) {
            return Check.NEEDED;
        }
        return accepts(staff, factor.get(), code) ? Check.PASSED : Check.WRONG;
    }

    /// Makes a secret for an app; it counts once confirmed.
    ///
    /// @throws Refusal `second_factor_on` when one is asked for already
    Secret start(UUID staff) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        Secret secret = new Secret(Base32.encode(bytes));
        if (!store.start(staff, secret)) {
            throw Refusal.of(IdentityRefusal.SECOND_FACTOR_ON);
        }
        return secret;
    }

    /// The app shows the right code: from now on it is asked for. Answers the recovery codes, which are never
    /// shown again.
    ///
    /// @throws Refusal `code_wrong`, `second_factor_on` or `second_factor_not_started`
    List<String> confirm(UUID staff, String code) {
        Factor factor = store.find(staff).orElseThrow(() -> Refusal.of(IdentityRefusal.SECOND_FACTOR_NOT_STARTED));
        if (factor.confirmed()) {
            throw Refusal.of(IdentityRefusal.SECOND_FACTOR_ON);
        }
        if (!acceptsTime(staff, factor, code)) {
            throw Refusal.of(IdentityRefusal.CODE_WRONG);
        }
        List<RecoveryCode> codes = RecoveryCode.create();
        store.confirm(staff, codes.stream().map(RecoveryCode::hash).toList());
        audit.record("secondFactor.turnedOn", staff.toString(), Map.of());
        return codes.stream().map(RecoveryCode::grouped).toList();
    }

    /// Turns it off.
    ///
    /// @throws Refusal `code_wrong`, or `second_factor_not_started` when it is not on
    void remove(UUID staff, String code) {
        switch (check(staff, code)) {
            case PASSED -> {
                if (store.find(staff).isEmpty()) {
                    throw Refusal.of(IdentityRefusal.SECOND_FACTOR_NOT_STARTED);
                }
                store.remove(staff);
                audit.record("secondFactor.turnedOff", staff.toString(), Map.of());
            }
            case NEEDED, WRONG -> throw Refusal.of(IdentityRefusal.CODE_WRONG);
        }
    }

    private boolean accepts(UUID staff, Factor factor, String code) {
        return acceptsTime(staff, factor, code)
                || store.useRecoveryCode(staff, RecoveryCode.typed(code).hash());
    }

    private boolean acceptsTime(UUID staff, Factor factor, String code) {
        OptionalLong step =
                Totp.match(Base32.decode(factor.secret().reveal()), code.replaceAll("\\s", ""), clock.instant());
        return step.isPresent() && store.use(staff, step.getAsLong());
    }
}
