package org.xenia.server.kernel.file.s3;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.xenia.server.kernel.settings.InvalidSetting;
import org.xenia.server.kernel.settings.Secret;

/// Where the files are and with which key they are reached.
///
/// @param endpoint scheme, host and port of the service; buckets are addressed by path
/// @param name of the bucket
/// @param prefix of all keys; empty, or ending in a slash
/// @param region that signatures name
public record Bucket(URI endpoint, String name, String prefix, String region, String accessKey, Secret secretKey) {

    private static final String SETTING = "file-store";

    /// Reads `s3://bucket/prefix?region=…&endpoint=…`; without an endpoint it is Amazon's of the region.
    ///
    /// @throws InvalidSetting naming what is wrong
    public static Bucket read(URI address, String accessKey, Secret secretKey) {
        if (!"s3".equals(address.getScheme()) || address.getHost() == null) {
            throw new InvalidSetting(SETTING, "must be such as s3://bucket/prefix?region=eu-central-1");
        }
        Map<String, String> query = query(address);
        String region = query.getOrDefault("region", "us-east-1");
        String endpoint = query.getOrDefault("endpoint", "https://s3." + region + ".amazonaws.com");
        return new Bucket(
                endpoint(endpoint), address.getHost(), prefix(address.getPath()), region, accessKey, secretKey);
    }

    private static Map<String, String> query(URI address) {
        Map<String, String> values = new HashMap<>();
        if (address.getQuery() != null) {
            Arrays.stream(address.getQuery().split("&", -1)).forEach(pair -> {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                if (equals < 0 || !(name.equals("region") || name.equals("endpoint"))) {
                    throw new InvalidSetting(SETTING, "takes region and endpoint, not '" + name + "'");
                }
                values.put(name, pair.substring(equals + 1));
            });
        }
        return values;
    }

    private static URI endpoint(String text) {
        try {
            URI endpoint = URI.create(text);
            boolean web = "https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme());
            boolean bare = endpoint.getPath().isEmpty() || endpoint.getPath().equals("/");
            if (web && bare && endpoint.getHost() != null) {
                return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            }
        } catch (IllegalArgumentException malformed) {
            // Falls through to the refusal below, which says what is wanted.
        }
        throw new InvalidSetting(SETTING, "needs an endpoint such as https://s3.example.com");
    }

    private static String prefix(String path) {
        String plain = path.replaceAll("^/+|/+$", "");
        return plain.isEmpty() ? "" : plain + "/";
    }

    /// The path of a key, as it stands in a request.
    String path(String key) {
        return "/" + Signer.encode(name) + "/" + Signer.encodePath(prefix + key);
    }
}
