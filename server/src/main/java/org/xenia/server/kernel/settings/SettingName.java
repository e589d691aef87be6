package org.xenia.server.kernel.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every setting by name: `--data-dir` on the command line, `XENIA_DATA_DIR` in the environment, `data-dir` in
/// `xenia.properties` of the data directory.
public enum SettingName {
    HOST("127.0.0.1", "address to listen on"),
    PORT("8080", "port to listen on, 0 picks a free one"),
    DATA_DIR("data", "directory that keeps everything"),
    DATABASE_URL("", "jdbc:postgresql://… of a PostgreSQL 15 or newer instead of the embedded one"),
    DATABASE_USER("", "user of that database, who may create roles"),
    DATABASE_PASSWORD("", "that user's password"),
    PUBLIC_URL("", "address under which browsers reach this server"),
    TRUST_PROXY("false", "believe X-Forwarded-* headers of the peer"),
    ALLOW_PRIVATE_URLS("false", "let webhooks and engines point into the private network"),
    LANGUAGETOOL_URL("", "address of a LanguageTool server of your own that checks spelling and grammar of drafts"),
    FILE_STORE("", "s3://bucket/prefix?region=…&endpoint=… that keeps files instead of the data directory"),
    FILE_STORE_KEY("", "access key of that bucket"),
    FILE_STORE_SECRET("", "secret key of that bucket; best given in the environment"),
    CLAMAV("", "host:port of a ClamAV daemon that looks for viruses in files"),
    JSON("false", "announce the start as one JSON object"),
    LOG_FORMAT("text", "text or json");

    private final String defaultValue;
    private final String description;

    SettingName(String defaultValue, String description) {
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /// The value when nobody sets one; empty means none.
    public String defaultValue() {
        return defaultValue;
    }

    /// One line for `--help`.
    public String description() {
        return description;
    }

    /// As written after `--` and in the properties file.
    public String flag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As written in the environment.
    public String variable() {
        return "XENIA_" + name();
    }

    /// The setting with this flag.
    public static Optional<SettingName> find(String flag) {
        return Arrays.stream(values()).filter(name -> name.flag().equals(flag)).findFirst();
    }

    /// What somebody who wrote `unknown` probably meant: `, did you mean --port?` or nothing.
    public static String suggestion(String unknown, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(unknown, candidate)))
                .filter(candidate -> distance(unknown, candidate) <= Math.max(2, candidate.length() / 3))
                .map(candidate -> ", did you mean " + candidate + "?")
                .orElse("");
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int substitution = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
