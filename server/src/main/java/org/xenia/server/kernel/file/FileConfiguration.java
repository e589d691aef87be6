package org.xenia.server.kernel.file;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xenia.server.kernel.file.s3.Bucket;
import org.xenia.server.kernel.file.s3.BucketFileStore;
import org.xenia.server.kernel.settings.FileSettings;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Settings;

/// Chooses where the bytes of files are kept.
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    FileStore fileStore(Settings settings) {
        FileSettings files = settings.files();
        URI store = files.store();
        String key = files.key();
        Secret secret = files.secret();
        return store == null || key == null || secret == null
                ? new DiskFileStore(settings.dataDir().resolve("files"))
                : new BucketFileStore(Bucket.read(store, key, secret));
    }
}
