package org.xenia.server.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Remembers in the database which migrations it has seen, as a comment on the lowest schema, so that a start with
/// the same ones asks one question instead of having nine histories read and checked.
///
/// A dump carries its mark along: what is restored is as far as the mark says. Where there is none, everything is
/// looked at.
final class MigrationMark {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationMark.class);

    private static final String READ = "select obj_description(to_regnamespace('kernel')::oid, 'pg_namespace')";

    private final JdbcClient jdbc;
    private final String mark;

    private MigrationMark(JdbcClient jdbc, String mark) {
        this.jdbc = jdbc;
        this.mark = mark;
    }

    /// The mark of the migrations of these modules.
    static MigrationMark of(DataSource owner, List<String> modules) {
        return new MigrationMark(JdbcClient.create(owner), "migrations " + digest(modules));
    }

    /// Whether the database has seen exactly these.
    boolean isSet() {
        try {
            return mark.equals(jdbc.sql(READ).query(String.class).optional().orElse(null));
        } catch (DataAccessException unanswered) {
            return false;
        }
    }

    /// Says that it has.
    void set() {
        try {
            // A comment takes no parameters; the mark is a word and hexadecimal digits.
            jdbc.sql("comment on schema kernel is '" + mark + "'").update();
        } catch (DataAccessException notOwner) {
            // A schema that somebody else made and owns stays unmarked, and is looked at each time.
            LOG.debug("the schema takes no mark", notOwner);
        }
    }

    private static String digest(List<String> modules) {
        MessageDigest digest = sha256();
        for (String module : modules) {
            URL folder = Migrations.class.getResource("/db/" + module);
            if (folder != null) {
                contents(folder).forEach((name, content) -> {
                    digest.update((module + "/" + name + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                });
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Map<String, byte[]> contents(URL folder) {
        try {
            URI address = folder.toURI();
            if (!"jar".equals(address.getScheme())) {
                return contents(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return contents(jar.provider().getPath(address));
            }
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream input = Files.newInputStream(file)) {
                    contents.put(Objects.toString(folder.relativize(file)), input.readAllBytes());
                }
            }
        }
        return contents;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
