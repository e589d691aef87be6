package org.xenia.server.kernel.database;

import java.io.Serial;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// The one place where the database learns for which workspace it works: every transaction that begins
/// tells it. Row level security then shows and takes only that workspace's rows; without a workspace it
/// shows none.
final class WorkspaceBinding extends JdbcTransactionManager {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DataSource source;

    WorkspaceBinding(DataSource source) {
        super(source);
        this.source = source;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        WorkspaceId workspace = Workspace.find();
        if (workspace != null) {
            bind(workspace, Manner.named(String.valueOf(definition.getName())));
        }
    }

    private void bind(WorkspaceId workspace, Manner manner) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement statement = connection.prepareStatement(manner.bindWorkspace())) {
            statement.setString(1, workspace.toString());
            statement.execute();
        } catch (SQLException failed) {
            throw new CannotCreateTransactionException("could not bind the workspace", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
