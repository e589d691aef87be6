package org.xenia.server.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Settings;

/// Wires the database: starts the embedded one if it is ours, migrates as its owner, and opens the pool as
/// the role
/// that owns nothing and is therefore held by row-level security.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(Settings settings) throws IOException {
        if (settings.embeddedDatabase()) {
            return RunningDatabase.embedded(
                    EmbeddedPostgres.start(settings.dataDir().resolve("postgres")));
        }
        return RunningDatabase.external(new DatabaseAddress(
                Objects.requireNonNull(settings.databaseUrl()),
                Objects.requireNonNullElse(settings.databaseUser(), "xenia"),
                Objects.requireNonNullElse(settings.databasePassword(), new Secret(""))));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(RunningDatabase database) {
        DatabaseAddress address = database.address();
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(address.url());
        owner.setUser(address.user());
        owner.setPassword(address.password().reveal());
        Migrations.run(owner);

        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password().reveal());
        pool.setConnectionInitSql("set role xenia_app");
        pool.setMaximumPoolSize(24);
        pool.setMinimumIdle(2);
        pool.setIdleTimeout(Duration.ofMinutes(2).toMillis());
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        pool.setPoolName("xenia");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "xenia");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(pool);
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new WorkspaceTransactionManager(source);
    }

    @Bean
    Transactions transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
        return new Transactions(manager, jdbc);
    }
}
