package org.xenia.culture.coach.draft;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.tool.InvalidLine;

/// Reads who the customer is.
final class CustomerReader {

    private CustomerReader() {}

    static Customer read(Facts facts) {
        Facts name = facts.inner("name", "names");
        LanguageTag locale = tag(facts, "locale", "language");
        LanguageTag language = tag(facts, "language", "preferredLanguage", "locale");
        String country = facts.text("country", "market", "territory").toUpperCase(Locale.ROOT);
        return new Customer(
                facts.present(),
                either(facts.text("name", "fullName", "displayName"), name.text("full", "text", "display")),
                either(
                        facts.text("givenName", "given", "firstName", "given_name"),
                        name.text("given", "givenName", "first")),
                surnames(facts, name),
                either(facts.text("patronymic", "middleName", "given2"), name.text("patronymic", "given2")),
                either(facts.text("title", "honorific", "academicTitle"), name.text("title")),
                gender(facts.text("gender", "sex")),
                language,
                languages(facts),
                country.isEmpty() && locale != null ? locale.region() : country,
                zone(facts.text("timeZone", "timezone", "zone")),
                preferences(facts));
    }

    // Two surnames are one text, the first one first, as people write them.
    private static String surnames(Facts facts, Facts name) {
        String first = either(
                facts.text("surname", "familyName", "lastName", "family"), name.text("surname", "family", "last"));
        String second = either(facts.text("surname2", "secondSurname"), name.text("surname2", "secondSurname"));
        return (first + " " + second).strip();
    }

    /// One of `female`, `male`, `other`; empty when nothing is stated.
    static String gender(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "f", "female", "woman", "feminine", "w" -> "female";
            case "m", "male", "man", "masculine" -> "male";
            case "", "unknown", "unspecified", "undisclosed", "u", "none", "null", "not stated" -> "";
            default -> "other";
        };
    }

    private static Preferences preferences(Facts facts) {
        Facts wishes = facts.inner("preferences", "preference", "stated");
        Map<String, String> words = new HashMap<>(wishes.words());
        for (String own : List.of("festivals", "greetings", "holidays", "emoji")) {
            facts.texts(own).stream().reduce((all, next) -> all + ", " + next).ifPresent(text -> words.put(own, text));
        }
        Address register = Address.find(either(
                facts.text("register", "formality"), wishes.text("register", "formality", "address", "addressForm")));
        Set<String> rules = new HashSet<>(wishes.texts("allow", "allowedRules", "suppress", "ignoreRules", "rules"));
        return new Preferences(register, words, rules);
    }

    private static List<LanguageTag> languages(Facts facts) {
        return facts.texts("languages", "reads", "spokenLanguages", "nativeLanguages").stream()
                .map(LanguageTag::find)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LanguageTag tag(Facts facts, String... names) {
        String text = facts.text(names);
        if (text.isEmpty()) {
            return null;
        }
        LanguageTag tag = LanguageTag.find(text);
        if (tag == null) {
            throw new InvalidLine("customer." + names[0], "must be a BCP 47 language tag such as es or zh-Hans");
        }
        return tag;
    }

    private static @Nullable ZoneId zone(String id) {
        if (id.isEmpty()) {
            return null;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new InvalidLine("customer.timeZone", "must be a time zone such as Asia/Tokyo");
        }
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
