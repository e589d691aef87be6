package org.xenia.server.identity.person;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.StaffLanguage;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Needed;

/// Reads the fields by which people describe themselves and each other.
public final class PersonFields {

    private static final int MAX_NAME = 200;
    private static final int MAX_LANGUAGES = 30;

    private PersonFields() {}

    /// A language and a level as the API writes them.
    public record LanguageBody(
            @Needed @Nullable String language,

            @Needed @Among({"basic", "working", "fluent", "native"}) @Nullable
            String level) {}

    /// The name of a person, a company or a team: one line, trimmed.
    public static String name(Validation validation, String pointer, @Nullable String value) {
        String name = validation.text(pointer, value, MAX_NAME).trim();
        if (name.chars().anyMatch(Character::isISOControl)) {
            validation.add(pointer, "one_line");
        }
        return name;
    }

    /// A time zone of the IANA database by its name; an offset is none, since it forgets summer.
    public static ZoneId timeZone(Validation validation, String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            validation.add(pointer, "required");
            return ZoneOffset.UTC;
        }
        try {
            ZoneId zone = ZoneId.of(value);
            if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                return zone;
            }
        } catch (DateTimeException unknown) {
            // Falls through to the error.
        }
        validation.add(pointer, "time_zone");
        return ZoneOffset.UTC;
    }

    /// A role that must be there.
    public static Role role(Validation validation, String pointer, @Nullable String value) {
        if (value == null) {
            validation.add(pointer, "required");
            return Role.AGENT;
        }
        return Arrays.stream(Role.values())
                .filter(role -> StaffStore.word(role).equals(value))
                .findFirst()
                .orElseGet(() -> {
                    validation.add(pointer, "role");
                    return Role.AGENT;
                });
    }

    /// The languages a person answers in, each once.
    public static List<StaffLanguage> languages(
            Validation validation, String pointer, List<@Nullable LanguageBody> values) {
        if (values.size() > MAX_LANGUAGES) {
            validation.add(pointer, "too_many", Map.of("max", MAX_LANGUAGES));
            return List.of();
        }
        List<StaffLanguage> languages = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            LanguageBody body = values.get(i);
            String place = pointer + "/" + i;
            if (body == null) {
                validation.add(place, "required");
                continue;
            }
            LanguageTag tag = validation.language(place + "/language", body.language());
            if (languages.stream().anyMatch(known -> known.language().equals(tag))) {
                validation.add(place + "/language", "twice");
            }
            languages.add(new StaffLanguage(tag, level(validation, place + "/level", body.level())));
        }
        return languages;
    }

    private static StaffLanguage.Level level(Validation validation, String pointer, @Nullable String value) {
        for (StaffLanguage.Level level : StaffLanguage.Level.values()) {
            if (level.word().equals(value)) {
                return level;
            }
        }
        validation.add(pointer, "level");
        return StaffLanguage.Level.BASIC;
    }
}
