package org.xenia.server.kernel.http;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;

/// The rows behind idempotency keys. A key is claimed before the work and answered after it; a claim whose
/// process died is free again after a minute, an answer is kept for a day.
@Component
class IdempotentAnswers {

    private static final String CLAIM = """
            insert into kernel.idempotent_answer as old (caller, key, request_hash) values (?, ?, ?)
            on conflict (workspace_id, caller, key) do update
               set request_hash = excluded.request_hash, status = null, content_type = null, body = null, at = now()
             where old.at < now() - case when old.status is null then interval '1 minute' else interval '1 day' end
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    IdempotentAnswers(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    sealed interface Claim {
        /// Nobody used the key: do the work.
        record Fresh() implements Claim {}

        /// The same request was answered before.
        record Answered(int status, String contentType, String body) implements Claim {}

        /// The same request is being worked on.
        record InProgress() implements Claim {}

        /// The key belongs to another request.
        record OtherRequest() implements Claim {}
    }

    Claim claim(UUID caller, String key, byte[] hash) {
        return transactions.call(() -> {
            int claimed = jdbc.sql(CLAIM).param(caller).param(key).param(hash).update();
            return claimed == 1 ? new Claim.Fresh() : find(caller, key, hash);
        });
    }

    private Claim find(UUID caller, String key, byte[] hash) {
        return jdbc.sql("""
                        select request_hash, status, content_type, body from kernel.idempotent_answer
                         where caller = ? and key = ?
                        """)
                .param(caller)
                .param(key)
                .query((row, number) -> {
                    if (!Arrays.equals(hash, row.getBytes("request_hash"))) {
                        return (Claim) new Claim.OtherRequest();
                    }
                    int status = row.getInt("status");
                    return row.wasNull()
                            ? new Claim.InProgress()
                            : new Claim.Answered(status, row.getString("content_type"), row.getString("body"));
                })
                .single();
    }

    void keep(UUID caller, String key, int status, String contentType, String body) {
        transactions.run(() -> jdbc.sql("""
                        update kernel.idempotent_answer set status = ?, content_type = ?, body = ?
                         where caller = ? and key = ?
                        """)
                .param(status)
                .param(contentType)
                .param(body)
                .param(caller)
                .param(key)
                .update());
    }

    void forget(UUID caller, String key) {
        transactions.run(() -> jdbc.sql("delete from kernel.idempotent_answer where caller = ? and key = ?")
                .param(caller)
                .param(key)
                .update());
    }
}
