package org.xenia.server.kernel.settings;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where files are kept, and who looks into them.
///
/// @param store `s3://bucket/prefix?region=…&endpoint=…`; absent keeps them under `files` of the data
/// directory
/// @param key by which the bucket is reached
/// @param secret that belongs to it
/// @param scanner host and port of a ClamAV daemon; absent looks for viruses nowhere
public record FileSettings(
        @Nullable URI store,
        @Nullable String key,
        @Nullable Secret secret,
        @Nullable InetSocketAddress scanner) {

    /// Checks that a bucket comes with its key.
    public FileSettings {
        if (store != null && (key == null || secret == null)) {
            throw new InvalidSetting("file-store", "needs file-store-key and file-store-secret too");
        }
    }
}
