package org.xenia.language.redact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads the table of identities.
final class Identities {

    private static final Map<String, Predicate<String>> CHECKS = checks();

    private Identities() {}

    /// Every identity of the table.
    static List<Identity> list() {
        try (InputStream in = Objects.requireNonNull(Identities.class.getResourceAsStream("identities.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Identities::identity)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Identity identity(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 6) {
            throw new IllegalStateException("identities.tsv: six fields expected: " + line);
        }
        return new Identity(
                fields[0],
                EntityType.valueOf(fields[1]),
                Strength.valueOf(fields[2]),
                Stream.of(fields[3].split("\\|")).map(Layout::new).toList(),
                check(fields[4]),
                List.of(fields[5].split(",")));
    }

    private static Predicate<String> check(String name) {
        if (name.isEmpty()) {
            return id -> true;
        }
        Predicate<String> check = CHECKS.get(name);
        if (check == null) {
            throw new IllegalStateException("identities.tsv: no such check: " + name);
        }
        return check;
    }

    private static Map<String, Predicate<String>> checks() {
        Map<String, Predicate<String>> all = new HashMap<>(WesternEuropeChecks.ALL);
        all.putAll(EasternEuropeChecks.ALL);
        all.putAll(AmericaChecks.ALL);
        all.putAll(AsiaChecks.ALL);
        all.putAll(VatChecks.ALL);
        return Map.copyOf(all);
    }
}
