package org.xenia.server.kernel.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;

/// A process that starts the embedded database, commits something, and waits to be killed.
public final class PostgresChild {

    private PostgresChild() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        DatabaseAddress address = postgres.address();
        try (Connection connection = DriverManager.getConnection(
                        address.url(), address.user(), address.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 'committed' as word");
            connection.setAutoCommit(false);
            statement.execute("insert into kept values ('not committed')");
            System.out.println(postgres.pid());
            System.out.flush();
            new CountDownLatch(1).await();
        }
    }
}
