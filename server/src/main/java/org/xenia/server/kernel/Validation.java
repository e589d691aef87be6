package org.xenia.server.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Collects what is wrong with a request and refuses it once, naming every field at fault.
public final class Validation {

    // One @, no blanks, a dot in the domain: whether the address exists only sending tells.
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

    private final List<Refusal.FieldError> errors = new ArrayList<>();

    /// A text that must be there, not blank and at most `max` UTF-16 units long. Returns it, or "" when it is
    /// wrong.
    public String text(String pointer, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            add(pointer, "required");
            return "";
        }
        return length(pointer, value, max);
    }

    /// A text that may be absent; a blank one counts as absent.
    public @Nullable String optionalText(String pointer, @Nullable String value, int max) {
        return value == null || value.isBlank() ? null : length(pointer, value, max);
    }

    /// An e-mail address that must be there; comes back trimmed.
    public String email(String pointer, @Nullable String value) {
        String text = text(pointer, value, 254).trim();
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            add(pointer, "email");
        }
        return text;
    }

    /// A language tag that may be absent.
    public @Nullable LanguageTag optionalLanguage(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        LanguageTag tag = LanguageTag.find(value);
        if (tag == null || tag.undetermined()) {
            add(pointer, "language");
            return null;
        }
        return tag;
    }

    /// A language tag that must be there.
    public LanguageTag language(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            add(pointer, "required");
            return LanguageTag.UNDETERMINED;
        }
        LanguageTag tag = optionalLanguage(pointer, value);
        return tag == null ? LanguageTag.UNDETERMINED : tag;
    }

    /// A value that must be there, in a body that has no other.
    ///
    /// @throws Refusal naming the field when it is absent
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw Refusal.field(pointer, "required");
        }
        return value;
    }

    /// Notes an error unless the condition holds.
    public void check(boolean holds, String pointer, String code) {
        if (!holds) {
            add(pointer, code);
        }
    }

    /// Notes an error whose sentence is `field.CODE`.
    public void add(String pointer, String code) {
        errors.add(new Refusal.FieldError(pointer, code));
    }

    /// Notes an error whose sentence names values.
    public void add(String pointer, String code, Map<String, Object> data) {
        errors.add(new Refusal.FieldError(pointer, code, data));
    }

    /// Refuses the request when anything is wrong with it.
    ///
    /// @throws Refusal `invalid_request` with every error
    public void refuse() {
        if (!errors.isEmpty()) {
            throw Refusal.of(CommonRefusal.INVALID_REQUEST, errors);
        }
    }

    private String length(String pointer, String value, int max) {
        if (value.length() > max) {
            add(pointer, "too_long", Map.of("max", max));
        }
        return value;
    }
}
