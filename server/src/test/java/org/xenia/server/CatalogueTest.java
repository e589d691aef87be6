package org.xenia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.xenia.server.kernel.RefusalCode;
import org.xenia.server.kernel.text.Catalogue;
import tools.jackson.databind.json.JsonMapper;

/// Every sentence exists in every language, can be formatted, and names the same values.
class CatalogueTest {

    private static final Path ROOT = Path.of("..", "catalogue");

    // A code as the first or second argument of what notes an error on a field.
    private static final Pattern FIELD_CODE = Pattern.compile(
            "(?:Refusal\\.field|new (?:Refusal\\.)?FieldError|validation\\.add)\\(\\s*[^;{}]*?,\\s*\"([a-z_]+)\"\\s*[,)]"
                    + "|validation\\.check\\([^;]*?,\\s*\"/[^\"]*\",\\s*\"([a-z_]+)\"\\s*\\)");

    static List<Path> areas() throws IOException {
        try (Stream<Path> areas = Files.list(ROOT)) {
            return areas.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyAreaHasEveryLanguageOfTheConsole(Path area) throws IOException {
        assertThat(languages(area).keySet())
                .containsAll(Catalogue.LANGUAGES.stream()
                        .map(language -> language.value())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyLanguageHasTheSameKeys(Path area) throws IOException {
        Map<String, Map<String, String>> languages = languages(area);
        Set<String> keys = languages.get("en").keySet();

        languages.forEach((language, texts) ->
                assertThat(texts.keySet()).as(area + " " + language).isEqualTo(keys));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everySentenceCanBeFormattedAndNamesTheSameValues(Path area) throws IOException {
        Map<String, Map<String, String>> languages = languages(area);
        Map<String, String> english = languages.get("en");

        languages.forEach((language, texts) -> texts.forEach((key, text) -> {
            assertThat(text).as(key + " in " + language).isNotBlank();
            assertThat(values(language, text))
                    .as(key + " in " + language)
                    .isEqualTo(values("en", english.getOrDefault(key, "")));
        }));
    }

    @Test
    void everyRefusalHasASentenceAndEverySentenceARefusal() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (RefusalCode code : refusalCodes()) {
            codes.add("refusal." + code.code());
        }
        Set<String> keys =
                new TreeSet<>(languages(ROOT.resolve("server")).get("en").keySet());
        keys.removeIf(key -> !key.startsWith("refusal."));

        assertThat(keys).isEqualTo(codes);
    }

    @Test
    void everyErrorOfAFieldHasASentence() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = FIELD_CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    used.add("field." + (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
                }
            }
        }

        assertThat(used).hasSizeGreaterThan(10);
        used.removeAll(languages(ROOT.resolve("server")).get("en").keySet());
        assertThat(used).as("without a sentence").isEmpty();
    }

    private static List<RefusalCode> refusalCodes() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RefusalCode.class));
        List<RefusalCode> codes = new java.util.ArrayList<>();
        for (var found : scanner.findCandidateComponents("org.xenia.server")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    codes.add((RefusalCode) constant);
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        return codes;
    }

    private static Set<String> values(String language, String text) {
        return new TreeSet<>(new MessageFormat(text, ULocale.forLanguageTag(language)).getArgumentNames());
    }

    private static Map<String, Map<String, String>> languages(Path area) throws IOException {
        Map<String, Map<String, String>> languages = new TreeMap<>();
        try (Stream<Path> files = Files.list(area)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Map<String, String> texts = new TreeMap<>();
                JsonMapper.shared()
                        .readTree(Files.readString(file))
                        .properties()
                        .forEach(entry ->
                                texts.put(entry.getKey(), entry.getValue().stringValue()));
                languages.put(file.getFileName().toString().replace(".json", ""), texts);
            }
        }
        return languages;
    }
}
