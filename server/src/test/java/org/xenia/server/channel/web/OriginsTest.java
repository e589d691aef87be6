package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    private static final String OWN = "https://help.example:443";

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, https://shop.example, true",
        "https://shop.example, https://SHOP.example:443, true",
        "https://shop.example, http://shop.example, false",
        "https://shop.example, https://shop.example:8443, false",
        "https://shop.example, https://shop.example.evil.example, false",
        "https://shop.example, https://evilshop.example, false",
        "https://*.shop.example, https://de.shop.example, true",
        "https://*.shop.example, https://a.b.shop.example, true",
        "https://*.shop.example, https://shop.example, false",
        "https://*.shop.example, https://evilshop.example, false",
        "https://*.shop.example, https://.shop.example, false",
        "https://*.shop.example, http://de.shop.example, false",
        "http://localhost:3000, http://localhost:3000, true",
        "*, https://anything.example, true",
        "*, null, false",
        "https://shop.example, https://help.example, true",
    })
    void allowsExactOriginsWildcardSubdomainsAndItsOwn(String pattern, String origin, boolean allowed) {
        assertThat(origins(pattern).allows(origin, OWN)).isEqualTo(allowed);
    }

    @Test
    void anEmptyListAdmitsOnlyTheServersOwnPages() {
        assertThat(new Origins(List.of()).allows("https://shop.example", OWN)).isFalse();
        assertThat(new Origins(List.of()).allows("https://help.example", OWN)).isTrue();
    }

    @Test
    void takesOnlyPatternsThatAreOrigins() {
        assertThat(Stream.of(
                                "shop.example",
                                "https://shop.example/path",
                                "https://user@shop.example",
                                "ftp://shop.example",
                                "https://*.example",
                                "https://shop.*.example",
                                "https://*",
                                "")
                        .map(Origins::canonical))
                .containsOnlyNulls();
        assertThat(Origins.canonical(" HTTPS://Shop.Example:443/ ")).isEqualTo("https://shop.example");
        assertThat(Origins.canonical("https://*.Shop.Example:8443")).isEqualTo("https://*.shop.example:8443");
    }

    private static Origins origins(String pattern) {
        @Nullable String canonical = Origins.canonical(pattern);
        return new Origins(List.of(Objects.requireNonNull(canonical)));
    }
}
