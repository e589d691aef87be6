package org.xenia.server.kernel.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings every module's schema up to date, floor by floor. Each module has its own schema, its own
/// numbered files under `db/MODULE` and its own history table, and writes in no other.
public final class Migrations {

    /// The modules that own tables, lowest floor first: later ones may refer to tables of earlier ones.
    public static final List<String> MODULES = List.of(
            "kernel",
            "identity",
            "text",
            "customer",
            "knowledge",
            "conversation",
            "channel",
            "translation",
            "assistant",
            "desk");

    private Migrations() {}

    /// Migrates all modules as the owner of the schemas.
    public static void run(DataSource owner) {
        MigrationMark mark = MigrationMark.of(owner, MODULES);
        if (mark.isSet()) {
            return;
        }
        for (String module : MODULES) {
            if (Migrations.class.getResource("/db/" + module) == null) {
                continue;
            }
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(module)
                    .locations("classpath:db/" + module)
                    .table("migration")
                    .createSchemas(true)
                    .cleanDisabled(true)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
        mark.set();
    }
}
