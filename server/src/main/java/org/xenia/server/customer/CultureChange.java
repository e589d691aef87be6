package org.xenia.server.customer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Validation;

/// What is to be remembered of a person's wishes; absent fields stay as they are, empty texts clear.
///
/// @param source how we know: `stated` by them (the default), `observed` or `corrected` by staff
/// @param axes by axis of communication preference, 0 to 100; null forgets
record CultureChange(
        @Nullable String locale,
        @Nullable String source,
        @Nullable String register,
        @Nullable Map<String, @Nullable Integer> axes,
        @Nullable String formOfAddress,
        @Nullable List<String> greetFor,
        @Nullable String contactHours) {

    private static final Set<String> AXES = Set.of(
            "DIRECTNESS",
            "FORMALITY",
            "RELATIONSHIP_FIRST",
            "DETAIL",
            "APOLOGY",
            "COMPENSATION",
            "TIME_STRICTNESS",
            "WRITTEN_RECORD",
            "HUMAN_FIRST");

    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    void validate() {
        Validation validation = new Validation();
        validation.optionalLanguage("/locale", locale);
        validation.check(
                source == null || Set.of("stated", "observed", "corrected").contains(source),
                "/source",
                "preference_source");
        validation.check(
                register == null || Set.of("", "formal", "informal").contains(register), "/register", "register");
        validation.optionalText("/formOfAddress", formOfAddress, 200);
        validation.optionalText("/contactHours", contactHours, 200);
        if (axes != null) {
            axes.forEach((axis, value) -> {
                validation.check(AXES.contains(axis), "/axes/" + axis, "axis");
                validation.check(value == null || (value >= 0 && value <= 100), "/axes/" + axis, "axis_value");
            });
        }
        if (greetFor != null) {
            validation.check(greetFor.size() <= 50, "/greetFor", "too_many_festivals");
            greetFor.forEach(festival -> validation.text("/greetFor", festival, 100));
        }
        validation.refuse();
    }

    CustomerCulture over(CustomerCulture before) {
        CustomerCulture changed = before;
        if (locale != null) {
            changed = changed.withLocale(LanguageTag.find(locale), source == null ? "stated" : source);
        }
        if (axes != null) {
            changed = changed.withAxes(axes);
        }
        return greetFor == null ? changed : changed.withGreetFor(greetFor);
    }

    boolean touchesPreferences() {
        return register != null || formOfAddress != null || contactHours != null;
    }

    CustomerChange preferences() {
        return new CustomerChange(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new CustomerChange.PreferencesIn(null, register, formOfAddress, null, contactHours));
    }
}
