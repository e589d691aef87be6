package org.xenia.server.kernel.database;

import java.util.LinkedHashMap;
import java.util.Map;

/// How the embedded server runs: safe first, then small. What is not named keeps PostgreSQL's own default;
/// fsync, full_page_writes and synchronous_commit are named so that nobody has to look them up.
final class PostgresOptions {

    private PostgresOptions() {}

    static Map<String, String> forPort(int port) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("listen_addresses", "127.0.0.1");
        options.put("port", Integer.toString(port));
        options.put("unix_socket_directories", "");
        options.put("fsync", "on");
        options.put("full_page_writes", "on");
        options.put("synchronous_commit", "on");
        options.put("max_connections", "60");
        options.put("shared_buffers", "128MB");
        options.put("effective_cache_size", "1GB");
        options.put("max_wal_size", "2GB");
        options.put("checkpoint_timeout", "15min");
        options.put("random_page_cost", "1.1");
        // Compiling a plan costs more than the short queries of this product ever win by it.
        options.put("jit", "off");
        // A table that grew from nothing is planned for as if it were empty until its first statistics: with the usual
        // minute between two looks a new company's look-ups by identifier read whole workspaces.
        options.put("autovacuum_naptime", "5s");
        // Readers and bell ringing use no shared workers; four processes fewer keep the resting memory low.
        options.put("io_method", "sync");
        options.put("max_logical_replication_workers", "0");
        options.put("log_min_messages", "warning");
        // A statement may hold what a customer wrote; the log must not.
        options.put("log_min_error_statement", "panic");
        options.put("log_parameter_max_length_on_error", "0");
        return options;
    }
}
