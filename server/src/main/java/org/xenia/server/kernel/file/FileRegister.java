package org.xenia.server.kernel.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;

/// What is known of the files of a workspace; the bytes are in the [FileStore].
@Component
public class FileRegister {

    private final FileStore store;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    FileRegister(FileStore store, Transactions transactions, JdbcClient jdbc) {
        this.store = store;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /// Stores a file. The bytes are durable before the register names them: a crash in between leaves bytes
    /// that
    /// nobody names, never a name without bytes.
    ///
    /// @param owner the customer who sends it, when a customer does
    /// @throws Refusal `empty_file`
    public StoredFile add(String name, InputStream content, @Nullable UUID owner) {
        UUID id = Ids.next();
        String clean = FileName.clean(name);
        try {
            BufferedInputStream buffered = new BufferedInputStream(content, 64 * 1024);
            buffered.mark(FileType.LOOK);
            byte[] start = buffered.readNBytes(FileType.LOOK);
            buffered.reset();
            if (start.length == 0) {
                throw Refusal.of(FileRefusal.EMPTY_FILE);
            }
            DigestInputStream digested = new DigestInputStream(buffered, sha256());
            long size = store.put(Workspace.current(), id, digested);
            byte[] digest = digested.getMessageDigest().digest();
            return transactions.call(() -> insert(id, clean, FileType.of(start, clean), size, digest, owner));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private StoredFile insert(UUID id, String name, String type, long size, byte[] digest, @Nullable UUID owner) {
        return jdbc.sql("""
                        insert into kernel.file (id, name, type, size, sha256, owner) values (?, ?, ?, ?, ?, ?)
                        returning id, name, type, size, owner, created_at
                        """)
                .param(id)
                .param(StoredText.encode(name))
                .param(type)
                .param(size)
                .param(digest)
                .param(owner)
                .query(FileRegister::file)
                .single();
    }

    /// What is known of a file.
    ///
    /// @throws Refusal `not_found`
    public StoredFile get(UUID id) {
        StoredFile file = transactions.call(() -> find(java.util.List.of(id))).get(id);
        if (file == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return file;
    }

    /// What is known of some files; unknown ones are left out. Takes part in the caller's transaction.
    public Map<UUID, StoredFile> find(Collection<UUID> ids) {
        Map<UUID, StoredFile> files = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name, type, size, owner, created_at from kernel.file where id = any(?)")
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

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                StoredText.decode(row.getString("name")),
                row.getString("type"),
                row.getLong("size"),
                row.getObject("owner", UUID.class),
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
