package org.xenia.server.identity.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.IdentityRefusal;
import org.xenia.server.identity.secret.OpaqueSecret;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// Slows down who guesses passwords: after some failures each further one doubles the wait, per account and
/// per network address, up to a quarter of an hour.
///
/// Kept in the database and not in memory, so that neither a restart nor a second node forgives, and counted
/// before the password is compared, so that many guesses at once do not slip through. Only hashes of accounts
/// and addresses are stored: the table tells nobody who tried to sign in from where.
@Component
class Throttle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 30;
    private static final int LONGEST_WAIT_SECONDS = 900;

    private static final String COUNT = """
            insert into identity.throttle as old (key, failures) values (?, 1)
            on conflict (key) do update
               set failures = case when old.at < now() - interval '1 day' then 1 else old.failures + 1 end,
                   at = now(),
                   blocked_until = now() + make_interval(secs => case
                       when old.at < now() - interval '1 day' or old.failures < ? then 0
                       else least(?, power(2, least(old.failures - ? + 1, 20))) end)
             where old.blocked_until <= now()
            """;

    private static final String WAIT =
            "select greatest(1, ceil(extract(epoch from blocked_until - now()))) from identity.throttle where key = ?";

    private static final String UNDO = """
            update identity.throttle set failures = greatest(0, failures - 1), blocked_until = now() where key = ?
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Throttle(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Key(String text, int free) {

        private byte[] hash() {
            return OpaqueSecret.hash(text);
        }
    }

    /// One try to sign in.
    ///
    /// @param account the e-mail address as typed
    /// @param address the network address it comes from
    record Attempt(String account, String address) {

        private Key ofAccount() {
            return new Key("account " + account.toLowerCase(Locale.ROOT), FREE_PER_ACCOUNT);
        }

        private Key ofAddress() {
            return new Key("address " + address, FREE_PER_ADDRESS);
        }

        // This machine's own address is that of a proxy in front, which stands for everybody.
        private List<Key> keys() {
            boolean everybody =
                    address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
            return everybody ? List.of(ofAccount()) : List.of(ofAddress(), ofAccount());
        }
    }

    /// Counts an attempt as failed, until [#succeeded] or [#undo] says otherwise.
    ///
    /// @throws Refusal `too_many_attempts` with `retryAfter` in seconds, when it comes too soon
    void count(Attempt attempt) {
        for (Key key : attempt.keys()) {
            int counted = transactions.acrossWorkspaces(() -> jdbc.sql(COUNT)
                    .param(key.hash())
                    .param(key.free())
                    .param(LONGEST_WAIT_SECONDS)
                    .param(key.free())
                    .update());
            if (counted == 0) {
                throw Refusal.of(IdentityRefusal.TOO_MANY_ATTEMPTS, Map.of("retryAfter", waitOf(key)));
            }
        }
    }

    /// The person is who they say: the account starts anew. The address does not, since one good account of
    /// an attacker would wash it clean.
    void succeeded(Attempt attempt) {
        transactions.acrossWorkspaces(() -> {
            jdbc.sql("delete from identity.throttle where key = ?")
                    .param(attempt.ofAccount().hash())
                    .update();
            return jdbc.sql(UNDO).param(attempt.ofAddress().hash()).update();
        });
    }

    /// The attempt told nothing: the password was right, and the second factor is asked for.
    void undo(Attempt attempt) {
        transactions.acrossWorkspaces(() -> {
            attempt.keys().forEach(key -> jdbc.sql(UNDO).param(key.hash()).update());
            return attempt;
        });
    }

    private long waitOf(Key key) {
        return transactions.acrossWorkspaces(() ->
                jdbc.sql(WAIT).param(key.hash()).query(Long.class).optional().orElse(1L));
    }
}
