package org.xenia.server.app.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.database.Json;

/// What lies under `demo/` on the class path, as records.
final class DemoData {

    /// The languages that have a file of conversations.
    private static final List<String> CONVERSATION_FILES = List.of(
            "ar", "de", "en", "es", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "th", "tr", "uk",
            "vi", "zh-Hans", "zh-Hant");

    private DemoData() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Company(String name, List<TeamIn> teams, List<ChannelIn> channels) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TeamIn(String key, String name, List<String> members) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChannelIn(String key, String kind, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            String key,
            String name,
            String email,
            String role,
            String language,
            String timeZone,
            List<Level> languages) {}

    record Level(String language, String level) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shopper(
            String key,
            String name,
            String email,
            String country,
            String timeZone,
            String language,
            @Nullable String register,
            @Nullable String formOfAddress,
            @Nullable String note) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Matter(
            String key,
            String customer,
            String channel,
            @Nullable String subject,
            String state,
            String priority,
            List<String> tags,
            @Nullable String owner,
            @Nullable Double snoozeHours,
            double startedHoursAgo,
            List<Words> messages) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Words(
            String from,
            String kind,
            double afterMinutes,
            String language,
            String text,
            @Nullable Sent sent,
            Map<String, String> translations) {}

    record Sent(String language, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Visit(
            String customer,
            @Nullable String conversation,
            long delaySeconds,
            String language,
            String text,
            Map<String, String> translations) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Term(
            String source,
            String sourceLanguage,
            @Nullable String target,
            @Nullable String targetLanguage,
            String status,
            boolean caseSensitive,
            @Nullable String note) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Phrase(String key, String language, String text, Map<String, String> translations) {}

    static Company company() {
        return read("company", Company.class);
    }

    static List<Person> staff() {
        return List.of(read("staff", Person[].class));
    }

    static List<Shopper> customers() {
        return List.of(read("customers", Shopper[].class));
    }

    static List<Matter> conversations() {
        List<Matter> all = new ArrayList<>();
        for (String language : CONVERSATION_FILES) {
            all.addAll(List.of(read("conversations/" + language, Matter[].class)));
        }
        return all;
    }

    static List<Visit> crowd() {
        return List.of(read("crowd", Visit[].class));
    }

    static List<Term> terms() {
        return List.of(read("terms", Term[].class));
    }

    static List<Phrase> phrases() {
        return List.of(read("phrases", Phrase[].class));
    }

    private static <T> T read(String name, Class<T> type) {
        String path = "/demo/" + name + ".json";
        try (InputStream file = DemoData.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the demo lacks " + path);
            }
            return Json.MAPPER.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
