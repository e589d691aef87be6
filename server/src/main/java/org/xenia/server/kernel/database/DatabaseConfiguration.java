package org.xenia.server.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Wires the database: takes the started and migrated one, and opens the pool as the role that owns nothing
/// and is therefore held by row-level security.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(DatabaseStart start) throws IOException {
        return start.get();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(RunningDatabase database) {
        DatabaseAddress address = database.address();
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
        return new WorkspaceBinding(source);
    }

    @Bean
    Transactions transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
        return new Transactions(manager, jdbc);
    }
}
