package org.xenia.server.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.file.s3.Bucket;
import org.xenia.server.kernel.file.s3.BucketFileStore;
import org.xenia.server.kernel.settings.FileSettings;
import org.xenia.server.kernel.settings.InvalidSetting;
import org.xenia.server.kernel.settings.Secret;

/// Whether files can be kept where the operator said, and who looks into them. A bucket that cannot be
/// written is missed at the first file; without a scanner files are taken unlooked at, with one that is
/// away none is.
final class FileCheck {

    private static final String FILES = "Files";
    private static final String SCANNER = "Viruses";
    private static final int PATIENCE = 5_000;

    private FileCheck() {}

    static List<Finding> findings(FileSettings settings) {
        return List.of(store(settings), scanner(settings.scanner()));
    }

    private static Finding store(FileSettings settings) {
        URI store = settings.store();
        String key = settings.key();
        Secret secret = settings.secret();
        if (store == null || key == null || secret == null) {
            return Finding.ok(FILES, "kept in the data directory; a bucket is not configured (--file-store)");
        }
        try {
            Bucket bucket = Bucket.read(store, key, secret);
            String where =
                    "bucket " + bucket.name() + " on " + bucket.endpoint().getHost();
            return isWritable(bucket)
                    ? Finding.ok(FILES, where + " is reachable")
                    : Finding.missing(FILES, where + " cannot be written; check its name, address and key");
        } catch (InvalidSetting wrong) {
            return Finding.missing(FILES, String.valueOf(wrong.getMessage()));
        }
    }

    // Reading alone does not tell a bucket that is not there from a file that is not there.
    private static boolean isWritable(Bucket bucket) {
        BucketFileStore files = new BucketFileStore(bucket);
        WorkspaceId nobody = new WorkspaceId(new UUID(0, 0));
        UUID trial = UUID.randomUUID();
        try {
            files.put(nobody, trial, new ByteArrayInputStream(new byte[] {'?'}));
            files.remove(nobody, trial);
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static Finding scanner(@Nullable InetSocketAddress scanner) {
        if (scanner == null) {
            return Finding.optional(SCANNER, "files are not looked into; name a ClamAV daemon with --clamav");
        }
        String where = "ClamAV on " + scanner.getHostString() + ":" + scanner.getPort();
        return answers(scanner)
                ? Finding.ok(SCANNER, where + " is reachable")
                : Finding.optional(
                        SCANNER, where + " is missing: it does not answer, and no file is taken until it does");
    }

    private static boolean answers(InetSocketAddress scanner) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress(scanner.getHostString(), scanner.getPort()), PATIENCE);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII);
            return answer.equals("PONG");
        } catch (IOException unreachable) {
            return false;
        }
    }
}
