package org.xenia.culture.phrase;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns what callers know into what MessageFormat takes. What is missing or unfit stays out, so that the text shows
/// its place.
final class SlotValues {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final boolean rightToLeft;

    SlotValues(ULocale locale) {
        this.rightToLeft = locale.isRightToLeft();
    }

    Map<String, Object> prepared(List<Slot> slots, Map<String, ?> values) {
        Map<String, Object> prepared = new HashMap<>();
        for (Slot slot : slots) {
            Object value = prepared(slot, values.get(slot.name()));
            if (value != null) {
                prepared.put(slot.name(), value);
            }
        }
        return prepared;
    }

    private @Nullable Object prepared(Slot slot, @Nullable Object value) {
        return switch (slot.type()) {
            case TEXT, ADDRESS, MONEY -> text(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case TIME -> time(value);
            case GENDER -> "female".equals(value) || "male".equals(value) ? value : "other";
        };
    }

    // In right-to-left text a foreign value is isolated: an order number must not pull the punctuation around it.
    private @Nullable Object text(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        return rightToLeft ? FIRST_STRONG_ISOLATE + value.toString() + POP_ISOLATE : value.toString();
    }

    private static @Nullable Object number(@Nullable Object value) {
        if (value instanceof String digits) {
            return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
        }
        return value instanceof Number ? value : null;
    }

    private static @Nullable Object date(@Nullable Object value) {
        try {
            return value instanceof String text ? LocalDate.parse(text) : value instanceof LocalDate ? value : null;
        } catch (DateTimeParseException unfit) {
            return null;
        }
    }

    private static @Nullable Object time(@Nullable Object value) {
        try {
            return value instanceof String text ? LocalTime.parse(text) : value instanceof LocalTime ? value : null;
        } catch (DateTimeParseException unfit) {
            return null;
        }
    }
}
