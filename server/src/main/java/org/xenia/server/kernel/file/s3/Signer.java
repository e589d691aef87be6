package org.xenia.server.kernel.file.s3;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests as AWS Signature Version 4 says: a hash of the whole request under a key that is good
/// for one day, region and service.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>
final class Signer {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String UNRESERVED = "-._~";

    private final Bucket bucket;

    Signer(Bucket bucket) {
        this.bucket = bucket;
    }

    /// Adds date, hash and signature to a request.
    ///
    /// @param path as it stands in the request, already encoded
    /// @param query unencoded
    /// @param bodyHash of SHA-256, in hexadecimal digits
    void sign(
            HttpRequest.Builder request,
            String method,
            String path,
            Map<String, String> query,
            String bodyHash,
            Instant now) {
        String stamp = STAMP.format(now);
        String host = bucket.endpoint().getRawAuthority();
        String canonical = String.join(
                "\n",
                method,
                path,
                query(query),
                "host:" + host,
                "x-amz-content-sha256:" + bodyHash,
                "x-amz-date:" + stamp,
                "",
                "host;x-amz-content-sha256;x-amz-date",
                bodyHash);
        String day = stamp.substring(0, 8);
        String scope = day + "/" + bucket.region() + "/s3/aws4_request";
        String text = String.join("\n", ALGORITHM, stamp, scope, hash(canonical.getBytes(StandardCharsets.UTF_8)));
        String signature = HexFormat.of().formatHex(mac(key(day), text));
        request.header("x-amz-content-sha256", bodyHash)
                .header("x-amz-date", stamp)
                .header(
                        "Authorization",
                        ALGORITHM + " Credential=" + bucket.accessKey() + "/" + scope
                                + ", SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=" + signature);
    }

    private byte[] key(String day) {
        byte[] secret = ("AWS4" + bucket.secretKey().reveal()).getBytes(StandardCharsets.UTF_8);
        return mac(mac(mac(mac(secret, day), bucket.region()), "s3"), "aws4_request");
    }

    /// The query as it is both sent and signed: names in order, everything encoded.
    static String query(Map<String, String> query) {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String encodePath(String path) {
        return Arrays.stream(path.split("/", -1)).map(Signer::encode).collect(Collectors.joining("/"));
    }

    /// Everything but letters, digits and `-._~` as `%XX`.
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
