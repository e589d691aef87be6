package org.xenia.server.kernel.file.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.kernel.settings.InvalidSetting;
import org.xenia.server.kernel.settings.Secret;

/// Signatures and addresses of buckets.
class SignerTest {

    private static final Secret SECRET = new Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    /// The example "GET Bucket Lifecycle" of
    /// <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>.
    @Test
    void signsAsTheExampleOfAmazonDoes() {
        Bucket bucket = new Bucket(
                URI.create("https://examplebucket.s3.amazonaws.com"),
                "examplebucket",
                "",
                "us-east-1",
                "AKIAIOSFODNN7EXAMPLE",
                SECRET);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bucket.endpoint() + "/?lifecycle="));

        new Signer(bucket)
                .sign(
                        request,
                        "GET",
                        "/",
                        Map.of("lifecycle", ""),
                        Signer.hash(new byte[0]),
                        Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(request.build().headers().firstValue("Authorization").orElseThrow())
                .endsWith("Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    }

    @Test
    void readsBucketPrefixRegionAndEndpoint() {
        Bucket bucket = Bucket.read(
                URI.create("s3://files/xenia/prod/?region=eu-west-3&endpoint=https://minio.example:9000/"),
                "key",
                SECRET);

        assertThat(bucket)
                .isEqualTo(new Bucket(
                        URI.create("https://minio.example:9000"), "files", "xenia/prod/", "eu-west-3", "key", SECRET));
        assertThat(bucket.path("a b")).isEqualTo("/files/xenia/prod/a%20b");
        assertThat(Bucket.read(URI.create("s3://files?region=eu-west-3"), "key", SECRET)
                        .endpoint())
                .isEqualTo(URI.create("https://s3.eu-west-3.amazonaws.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://files", "s3:///files", "s3://files?zone=a", "s3://files?endpoint=ftp://x"})
    void refusesWhatIsNoBucket(String address) {
        assertThatThrownBy(() -> Bucket.read(URI.create(address), "key", SECRET))
                .isInstanceOf(InvalidSetting.class);
    }
}
