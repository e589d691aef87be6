package org.xenia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.kernel.database.Migrations;

/// Every table belongs to workspaces and is held by row-level security, or is named here with its reason.
class TenancyTest {

    private static final Map<String, String> WITHOUT_WORKSPACE = Map.of(
            "kernel.reader", "a reader of the log follows all workspaces",
            "kernel.scheduled_tasks", "db-scheduler's own; a job names its workspace",
            "identity.throttle", "failed sign-ins are counted before a workspace is known, and hashed");

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name, c.relkind = 'p' or c.relispartition as partitioned,
                   c.relrowsecurity as secured,
                   exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'workspace') as policy,
                   coalesce((select a.attname from pg_index i
                               join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                              where i.indrelid = c.oid and i.indisprimary), '') as first_key
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = any(?) and c.relkind in ('r', 'p') and c.relname <> 'migration'
             order by 1
            """;

    private record Table(String name, boolean partitioned, boolean secured, boolean policy, String firstKey) {}

    private final List<Table> tables = TestServer.get()
            .bean(JdbcClient.class)
            .sql(TABLES)
            .param(Migrations.MODULES.toArray(String[]::new))
            .query((row, number) -> new Table(
                    row.getString("name"),
                    row.getBoolean("partitioned"),
                    row.getBoolean("secured"),
                    row.getBoolean("policy"),
                    row.getString("first_key")))
            .list();

    @Test
    void everyTableIsUnderRowLevelSecurity() {
        assertThat(tables).hasSizeGreaterThan(15);
        assertThat(tables)
                .filteredOn(table -> !WITHOUT_WORKSPACE.containsKey(table.name()))
                .filteredOn(table -> !table.secured() || !table.policy())
                .isEmpty();
    }

    @Test
    void everyPrimaryKeyBeginsWithTheWorkspace() {
        // The partitions of the log are ordered by transaction and have no primary key.
        assertThat(tables)
                .filteredOn(table -> !WITHOUT_WORKSPACE.containsKey(table.name()) && !table.partitioned())
                .filteredOn(table -> !table.firstKey().equals("workspace_id"))
                .isEmpty();
    }

    @Test
    void requestsAreServedByARoleThatOwnsNothing() {
        assertThat(TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("xenia_app");
        assertThat(TestServer.get()
                        .bean(JdbcClient.class)
                        .sql(
                                "select count(*) from pg_class where pg_get_userbyid(relowner) in ('xenia_app', 'xenia_house')")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
