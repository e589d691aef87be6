package org.xenia.server.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// What a person wishes, or was seen to prefer, beyond their language. It beats what is known of their
/// market.
///
/// @param locale language with region in which they want texts, dates and amounts
/// @param localeBy `stated` by them, `observed` by staff or `corrected`
/// @param axes by axis of communication preference, 0 to 100
/// @param greetFor festivals, by the id of the fact, to which they wish to be greeted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerCulture(
        @Nullable LanguageTag locale, @Nullable String localeBy, Map<String, Integer> axes, List<String> greetFor) {

    /// Nothing was said.
    public static final CustomerCulture NONE = new CustomerCulture(null, null, Map.of(), List.of());

    /// Copies the collections.
    public CustomerCulture {
        axes = Map.copyOf(axes);
        greetFor = List.copyOf(greetFor);
    }

    /// The same with another locale.
    CustomerCulture withLocale(@Nullable LanguageTag chosen, String by) {
        return new CustomerCulture(chosen, chosen == null ? null : by, axes, greetFor);
    }

    /// The same with these axes set, or forgotten where the value is null.
    CustomerCulture withAxes(Map<String, @Nullable Integer> changes) {
        Map<String, Integer> changed = new TreeMap<>(axes);
        changes.forEach((axis, value) -> {
            if (value == null) {
                changed.remove(axis);
            } else {
                changed.put(axis, value);
            }
        });
        return new CustomerCulture(locale, localeBy, changed, greetFor);
    }

    /// The same with other festivals.
    CustomerCulture withGreetFor(List<String> festivals) {
        return new CustomerCulture(locale, localeBy, axes, festivals);
    }
}
