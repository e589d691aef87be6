package org.xenia.server.kernel.file.s3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.file.FileStore;
import org.xenia.server.kernel.file.FileStoreContract;

/// Files in a bucket of a real S3 server.
class BucketFileStoreTest extends FileStoreContract {

    private static S3Server server;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start(Path.of("target", "s3").toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected FileStore store() {
        return new BucketFileStore(server.bucket("local-credential"));
    }

    @Test
    void aWrongSecretIsRefusedInWordsThatAnOperatorUnderstands() {
        FileStore store = new BucketFileStore(server.bucket("another"));

        assertThatThrownBy(() ->
                        store.put(new WorkspaceId(Ids.next()), Ids.next(), new ByteArrayInputStream(new byte[] {1})))
                .isInstanceOf(IOException.class)
                .hasMessage("the file store refused PUT with 403 SignatureDoesNotMatch");
    }
}
