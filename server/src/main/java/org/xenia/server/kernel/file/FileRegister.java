package org.xenia.server.kernel.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.VirusScan.Verdict;
import org.xenia.server.kernel.file.picture.MalformedPicture;
import org.xenia.server.kernel.file.picture.Pictures;
import org.xenia.server.kernel.settings.Settings;

/// What is known of the files of a workspace; the bytes are in the [FileStore].
@Component
public class FileRegister {

    private static final Logger LOG = LoggerFactory.getLogger(FileRegister.class);

    /// Longer pictures are kept as plain bytes: cleaning one takes several times its size in memory.
    private static final long LARGEST_PICTURE = 40_000_000;

    private final FileStore store;
    private final VirusScan scan;
    private final Pictures pictures;
    private final Path directory;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    FileRegister(
            FileStore store,
            VirusScan scan,
            Pictures pictures,
            Settings settings,
            Transactions transactions,
            JdbcClient jdbc) {
        this.store = store;
        this.scan = scan;
        this.pictures = pictures;
        this.directory = settings.dataDir().resolve("incoming");
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /// Stores a file: looked into for viruses, pictures without the place where they were taken. The
    /// bytes are durable before the register names them: a crash in between leaves bytes that nobody
    /// names, never a name without bytes.
    ///
    /// @param owner the customer who sends it, when a customer does
    /// @throws Refusal `empty_file`, `file_too_large`, `infected_file`; `unavailable` while the scanner
    /// is away
    public StoredFile add(String name, InputStream content, @Nullable UUID owner) {
        String clean = FileName.clean(name);
        try (Spool spool = Spool.of(directory, content)) {
            Verdict verdict = looked(spool);
            return kept(spool, clean, FileType.of(spool.start(), clean), verdict, owner);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Verdict looked(Spool spool) {
        try {
            Verdict verdict = scan.look(spool.path());
            if (verdict == Verdict.INFECTED) {
                throw Refusal.of(FileRefusal.INFECTED_FILE);
            }
            return verdict;
        } catch (IOException away) {
            LOG.warn("the virus scanner does not answer, so files are refused for now", away);
            throw Refusal.of(CommonRefusal.UNAVAILABLE);
        }
    }

    private StoredFile kept(Spool spool, String name, String type, Verdict verdict, @Nullable UUID owner)
            throws IOException {
        if (Pictures.isKnown(type) && spool.size() <= LARGEST_PICTURE) {
            try {
                Pictures.Cleaned cleaned = pictures.clean(Files.readAllBytes(spool.path()), type);
                byte[] small = cleaned.preview();
                UUID preview = small == null ? null : Ids.next();
                if (small != null && preview != null) {
                    store.put(Workspace.current(), preview, new ByteArrayInputStream(small));
                }
                return kept(new ByteArrayInputStream(cleaned.bytes()), new Facts(name, type, verdict, preview, owner));
            } catch (MalformedPicture none) {
                // It is offered for download and never shown.
                LOG.debug("a file begins like a picture and is none", none);
            }
        }
        String kind = Pictures.isKnown(type) ? FileType.BYTES : type;
        try (InputStream content = Files.newInputStream(spool.path())) {
            return kept(content, new Facts(name, kind, verdict, null, owner));
        }
    }

    private record Facts(
            String name,
            String type,
            Verdict verdict,
            @Nullable UUID preview,
            @Nullable UUID owner) {}

    private StoredFile kept(InputStream content, Facts facts) throws IOException {
        UUID id = Ids.next();
        DigestInputStream digested = new DigestInputStream(content, sha256());
        long size = store.put(Workspace.current(), id, digested);
        byte[] digest = digested.getMessageDigest().digest();
        return transactions.call(() -> insert(id, facts, size, digest));
    }

    private StoredFile insert(UUID id, Facts facts, long size, byte[] digest) {
        return jdbc.sql("""
                        insert into kernel.file (id, name, type, size, sha256, owner, preview, scan)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        returning id, name, type, size, owner, preview, created_at
                        """)
                .param(id)
                .param(StoredText.encode(facts.name()))
                .param(facts.type())
                .param(size)
                .param(digest)
                .param(facts.owner())
                .param(facts.preview())
                .param(facts.verdict().name().toLowerCase(Locale.ROOT))
                .query(FileRegister::file)
                .single();
    }

    /// What is known of a file.
    ///
    /// @throws Refusal `not_found`
    public StoredFile get(UUID id) {
        StoredFile file = transactions.call(() -> find(List.of(id))).get(id);
        if (file == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return file;
    }

    /// What is known of some files; unknown ones are left out. Takes part in the caller's transaction.
    public Map<UUID, StoredFile> find(Collection<UUID> ids) {
        Map<UUID, StoredFile> files = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name, type, size, owner, preview, created_at from kernel.file where id = any(?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(FileRegister::file)
                    .list()
                    .forEach(file -> files.put(file.id(), file));
        }
        return files;
    }

    /// The bytes of a file of the current workspace.
    public InputStream open(StoredFile file) throws IOException {
        return store.open(Workspace.current(), file.id());
    }

    /// The bytes of the small picture of a file that has one.
    public InputStream openPreview(UUID preview) throws IOException {
        return store.open(Workspace.current(), preview);
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                StoredText.decode(row.getString("name")),
                row.getString("type"),
                row.getLong("size"),
                row.getObject("owner", UUID.class),
                row.getObject("preview", UUID.class),
                row.getTimestamp("created_at").toInstant());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
