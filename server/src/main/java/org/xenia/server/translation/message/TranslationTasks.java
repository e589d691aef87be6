package org.xenia.server.translation.message;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// The durable queue of translations to be made. Apart from [#dueWorkspaces], every method takes part in
/// the caller's transaction.
@Component
class TranslationTasks {

    /// Longer than the slowest walk through all engines, short enough that nobody waits long for the work
    /// of a node that died.
    static final Duration LEASE = Duration.ofSeconds(90);

    private static final String PLAN = """
            insert into translation.task (message_id, language) values (?, ?)
            on conflict (workspace_id, message_id, language) do update
               set attempts = 0, lease = null, next_at = now()
            """;

    // Old ones rest: nobody reads a thread of last week because an engine came back.
    private static final String WAKE = """
            update translation.task set next_at = now(), attempts = 0
             where lease is null and next_at > now() and attempts > 0 and created_at > now() - interval '7 days'
            """;

    private static final String DUE = """
            select distinct workspace_id from translation.task where next_at <= now()
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Transactions transactions;

    TranslationTasks(JdbcClient jdbc, JdbcTemplate template, Transactions transactions) {
        this.jdbc = jdbc;
        this.template = template;
        this.transactions = transactions;
    }

    /// A task that somebody has taken.
    ///
    /// @param attempts how often it was taken, this time included
    /// @param lease shows that it is still theirs
    record Taken(UUID message, LanguageTag language, int attempts, UUID lease) {}

    /// The workspaces that have work waiting.
    List<WorkspaceId> dueWorkspaces() {
        return transactions
                .acrossWorkspaces(() -> jdbc.sql(DUE).query(UUID.class).list())
                .stream()
                .map(WorkspaceId::new)
                .toList();
    }

    /// A message that is to be read in a language.
    record Plan(UUID message, LanguageTag language) {}

    /// Has messages translated, again if need be.
    void plan(List<Plan> plans) {
        template.batchUpdate(
                PLAN,
                plans.stream()
                        .map(plan ->
                                new Object[] {plan.message(), plan.language().value()})
                        .toList());
    }

    /// Takes the tasks that wait longest, each for one worker of all nodes.
    List<Taken> take(int most) {
        UUID lease = UUID.randomUUID();
        // How many stands in the statement: the planner has to know that they are few.
        return jdbc.sql("""
                        update translation.task
                           set attempts = attempts + 1, lease = ?, next_at = now() + make_interval(secs => ?)
                         where (message_id, language) in (
                               select message_id, language from translation.task
                                where next_at <= now() order by next_at limit %d for update skip locked)
                        returning message_id, language, attempts
                        """.formatted(most))
                .param(lease)
                .param(LEASE.toSeconds())
                .query((row, number) -> new Taken(
                        row.getObject("message_id", UUID.class),
                        LanguageTag.of(row.getString("language")),
                        row.getInt("attempts"),
                        lease))
                .list();
    }

    /// Takes a task off the queue. Answers false when it is not the caller's any more: then its result does
    /// not count.
    boolean finish(Taken task) {
        return jdbc.sql("delete from translation.task where message_id = ? and language = ? and lease = ?")
                        .param(task.message())
                        .param(task.language().value())
                        .param(task.lease())
                        .update()
                == 1;
    }

    /// Puts a task back for later. Answers false when it is not the caller's any more.
    boolean postpone(Taken task, Duration delay) {
        return jdbc.sql("""
                        update translation.task set lease = null, next_at = now() + make_interval(secs => ?)
                         where message_id = ? and language = ? and lease = ?
                        """)
                        .param(delay.toSeconds())
                        .param(task.message())
                        .param(task.language().value())
                        .param(task.lease())
                        .update()
                == 1;
    }

    /// Takes tasks off the queue, whoever has them.
    void drop(UUID message, LanguageTag language) {
        jdbc.sql("delete from translation.task where message_id = ? and language = ?")
                .param(message)
                .param(language.value())
                .update();
    }

    /// Takes everything about a message off the queue, whoever has it.
    void drop(UUID message) {
        jdbc.sql("delete from translation.task where message_id = ?")
                .param(message)
                .update();
    }

    /// Has everything that failed tried again now.
    int wake() {
        return jdbc.sql(WAKE).update();
    }
}
