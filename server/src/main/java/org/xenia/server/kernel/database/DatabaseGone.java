package org.xenia.server.kernel.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells failures of the database itself (not there, restarting, connection cut) from failures of the work: the
/// former pass, and nobody's event, message or request is to blame for them.
public final class DatabaseGone {

    private DatabaseGone() {}

    /// True when the failure, or what caused it, is that the database does not answer.
    public static boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof RecoverableDataAccessException
                    // Neither commit nor rollback reached the database; it hides what failed first.
                    || cause instanceof TransactionSystemException
                    || (cause instanceof SQLException sql && isConnectionState(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    // SQLSTATE class 08 is a connection exception, 57P01 to 57P03 are shutdown, crash and "starting up".
    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }
}
