package org.xenia.server.kernel.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.DatabaseGone;
import org.xenia.server.kernel.database.Transactions;

/// How far the readers are in the current workspace, what they could not take, and one more try of it.
@Component
class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    // Counting stops where nobody reads further.
    private static final String READERS = """
            select r.name, r.transaction, r.position,
                   (select count(*) from (
                       select 1 from kernel.event e
                        where (e.transaction, e.position) > (r.transaction, r.position) limit 100000) behind) as lag,
                   (select count(*) from kernel.dead_letter d where d.reader = r.name) as dead
              from kernel.reader r order by r.name
            """;

    private static final String LIST = """
            select id, reader, transaction, position, type, problem, attempts, at from kernel.dead_letter
             where cast(? as uuid) is null or id < cast(? as uuid) order by id desc limit ?
            """;

    private static final String LOCK = """
            select id, reader, transaction, position, type, problem, attempts, at from kernel.dead_letter
             where id = ? for update
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final EventLog log;
    private final Readers readers;

    DeadLetters(JdbcClient jdbc, Transactions transactions, EventLog log, Readers readers) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.log = log;
        this.readers = readers;
    }

    /// One reader of the log.
    ///
    /// @param lag events of this workspace that it has yet to read
    record Progress(String name, String position, long lag, long deadLetters) {}

    List<Progress> progress() {
        return transactions.call(() -> jdbc.sql(READERS)
                .query((row, number) -> new Progress(
                        row.getString("name"), position(row).toString(), row.getLong("lag"), row.getLong("dead")))
                .list());
    }

    /// Dead letters, the newest first.
    ///
    /// @param before the last one already seen
    List<DeadLetter> list(@Nullable UUID before, int limit) {
        return transactions.call(() -> jdbc.sql(LIST)
                .param(before)
                .param(before)
                .param(limit)
                .query((row, number) -> letter(row))
                .list());
    }

    /// Has the reader try again. The letter is gone when it succeeds.
    ///
    /// @throws Refusal `not_found`, also when reader or event are no more; `dead_letter_failed_again`
    void retry(UUID id) {
        try {
            transactions.run(() -> take(id));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError failed) {
            if (failed instanceof RuntimeException gone && DatabaseGone.explains(gone)) {
                throw gone;
            }
            LOG.info("dead letter {} failed again", id, failed);
            transactions.run(() -> count(id, failed));
            throw Refusal.of(EventRefusal.DEAD_LETTER_FAILED_AGAIN);
        }
    }

    private void take(UUID id) {
        DeadLetter letter = jdbc.sql(LOCK)
                .param(id)
                .query((row, number) -> letter(row))
                .optional()
                .orElseThrow(DeadLetters::notFound);
        EventReader reader = readers.find(letter.reader()).orElseThrow(DeadLetters::notFound);
        LoggedEvent event = log.find(letter.position()).orElseThrow(DeadLetters::notFound);
        try {
            reader.read(event);
        } catch (Refusal refused) {
            // A refusal inside of a reader is a failure of its work, not of this request.
            throw new IllegalStateException(refused);
        }
        jdbc.sql("delete from kernel.dead_letter where id = ?").param(id).update();
    }

    private void count(UUID id, Throwable failed) {
        jdbc.sql("update kernel.dead_letter set attempts = attempts + 1, problem = ?, at = now() where id = ?")
                .param(DeadLetter.problem(failed))
                .param(id)
                .update();
    }

    private static Refusal notFound() {
        return Refusal.of(CommonRefusal.NOT_FOUND);
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(Long.parseUnsignedLong(row.getString("transaction")), row.getLong("position"));
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("reader"),
                position(row),
                row.getString("type"),
                row.getString("problem"),
                row.getInt("attempts"),
                row.getTimestamp("at").toInstant());
    }
}
