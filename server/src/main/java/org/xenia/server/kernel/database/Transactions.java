package org.xenia.server.kernel.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// Runs work in database transactions. Calls inside an open transaction join it. All access to tables
/// happens in here: outside of a transaction row-level security shows no rows.
public final class Transactions {

    private static final int ATTEMPTS = 5;

    private final TransactionTemplate joining;
    private final TransactionTemplate fresh;
    private final TransactionTemplate byKey;
    private final TransactionTemplate derived;
    private final JdbcClient jdbc;

    Transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
        this.joining = template(manager, Manner.USUAL, TransactionDefinition.PROPAGATION_REQUIRED);
        this.fresh = template(manager, Manner.USUAL, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.byKey = template(manager, Manner.BY_KEY, TransactionDefinition.PROPAGATION_REQUIRED);
        this.derived = template(manager, Manner.DERIVED, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    private static TransactionTemplate template(PlatformTransactionManager manager, Manner manner, int propagation) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setName(manner.name());
        template.setPropagationBehavior(propagation);
        return template;
    }

    /// Runs the work for the workspace bound to this thread.
    ///
    /// @throws IllegalStateException when none is bound
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        Workspace.current();
        return run(joining, work);
    }

    /// Runs the work for the workspace bound to this thread.
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /// Runs work for the workspace bound to this thread that is done for every message and finds rows by their
    /// keys alone: the database plans each of its statements once for a connection, not once for each message.
    /// Not for lists and searches, whose plan depends on what is asked.
    public <T extends @Nullable Object> T callByKey(Supplier<T> work) {
        Workspace.current();
        return run(byKey, work);
    }

    /// Runs work for a given workspace that can be done again from what is on disk, in a transaction of its own:
    /// its commit does not wait for the disk. Everything committed with a wait afterwards takes it there too, so
    /// that nobody can have been told more than the disk knows. It finds rows by their keys, as
    /// [#callByKey] does.
    public <T extends @Nullable Object> T callDerived(WorkspaceId workspace, Supplier<T> work) {
        return Workspace.call(workspace, () -> run(derived, work));
    }

    /// Runs the work for a given workspace, in a transaction of its own.
    public <T extends @Nullable Object> T callIn(WorkspaceId workspace, Supplier<T> work) {
        return Workspace.call(workspace, () -> run(fresh, work));
    }

    /// Runs the work for a given workspace, in a transaction of its own.
    public void runIn(WorkspaceId workspace, Runnable work) {
        callIn(workspace, () -> {
            work.run();
            return null;
        });
    }

    /// Runs work of the house itself, which sees every workspace in the tables that allow it: readers of
    /// the event log, sign-in by address, look-up of a token. Use it to find out whose a thing is, then
    /// work in that workspace. It finds rows by their keys, as [#callByKey] does.
    public <T extends @Nullable Object> T acrossWorkspaces(Supplier<T> work) {
        return run(fresh, () -> {
            jdbc.sql(Manner.BY_KEY.takeRole()).query((row, number) -> number).list();
            return work.get();
        });
    }

    /// Does work again that met other work in the database: both made the same row, or each waited for the other.
    /// What it had done is rolled back, and done again it finds what the other one made. The work opens its own
    /// transaction; inside an open one nothing could be done again.
    ///
    /// @throws DuplicateKeyException after five attempts
    /// @throws ConcurrencyFailureException after five attempts
    public static <T extends @Nullable Object> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DuplicateKeyException | ConcurrencyFailureException raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    /// Has `work` run once the open transaction is committed; at once when none is open.
    public static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    // The template answers what the work answered; its signature cannot say that null comes only from null.
    @SuppressWarnings("NullAway")
    private static <T extends @Nullable Object> T run(TransactionTemplate template, Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
