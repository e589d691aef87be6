package org.xenia.culture.format;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one line for the tool `format`, read with refusals that name the field.
record Options(JsonNode line) {

    private static final int LONGEST = 100;

    private static final List<String> CALENDARS =
            Arrays.asList(Calendar.getKeywordValuesForLocale("calendar", ULocale.ROOT, false));

    ObjectNode answer(String text) {
        return JsonMapper.shared().createObjectNode().put("text", text);
    }

    String text(String name) {
        return Fields.text(line, name);
    }

    @Nullable
    String find(String name) {
        String value = Fields.findText(line, name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean flag(String name) {
        JsonNode node = line.get(name);
        if (node == null || node.isNull()) {
            return false;
        }
        if (!node.isBoolean()) {
            throw new InvalidLine(name, "must be true or false");
        }
        return node.booleanValue();
    }

    BigDecimal decimal(String name) {
        JsonNode node = line.get(name);
        try {
            if (node != null && node.isNumber()) {
                return bounded(name, node.decimalValue());
            }
            if (node != null && node.isString()) {
                return bounded(name, new BigDecimal(node.stringValue().strip()));
            }
        } catch (ArithmeticException | NumberFormatException | JacksonException malformed) {
            throw new InvalidLine(name, "must be a number");
        }
        throw new InvalidLine(name, "must be a number");
    }

    /// A number such as 1E999999999 is short to write and would take all memory to write out.
    private static BigDecimal bounded(String name, BigDecimal value) {
        if (Math.abs((long) value.scale()) > LONGEST || value.precision() > LONGEST) {
            throw new InvalidLine(name, "must have at most " + LONGEST + " digits");
        }
        return value;
    }

    /// The locale with the calendar and the digits asked for.
    ULocale locale() {
        ULocale locale = ULocale.forLanguageTag(Fields.language(line, "locale").value());
        ULocale.Builder builder = new ULocale.Builder().setLocale(locale);
        String calendar = find("calendar");
        if (calendar != null) {
            builder.setUnicodeLocaleKeyword("ca", known("calendar", "ca", calendar, CALENDARS));
        }
        String digits = find("numberingSystem");
        if (digits != null) {
            List<String> systems = Arrays.asList(NumberingSystem.getAvailableNames());
            builder.setUnicodeLocaleKeyword("nu", known("numberingSystem", "nu", digits, systems));
        }
        return builder.build();
    }

    /// A value as BCP 47 writes it; older names such as "gregorian" and "islamic-civil" are understood too.
    private static String known(String field, String key, String value, List<String> all) {
        String plain = value.toLowerCase(Locale.ROOT);
        String type = ULocale.toUnicodeLocaleType(key, plain);
        String legacy = ULocale.toLegacyType(key, plain);
        if (type == null || !(all.contains(type) || all.contains(plain) || (legacy != null && all.contains(legacy)))) {
            throw new InvalidLine(field, "is not known; there are: " + String.join(", ", all));
        }
        return type;
    }

    /// The first of these fields that is there, as a style.
    DateStyle style(DateStyle usual, String... names) {
        for (String name : names) {
            String value = find(name);
            if (value != null) {
                return choice(name, DateStyle.class, value);
            }
        }
        return usual;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, String value) {
        for (E one : type.getEnumConstants()) {
            if (word(one).equals(value.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        List<String> all =
                Arrays.stream(type.getEnumConstants()).map(Options::word).toList();
        throw new InvalidLine(name, "must be one of " + String.join(", ", all));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    ZoneId findZone(String name) {
        String value = find(name);
        try {
            return value == null ? null : ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw new InvalidLine(name, "must be a zone of the tz database such as Asia/Tokyo");
        }
    }

    @Nullable
    String findCountry(String name) {
        String value = find(name);
        if (value == null) {
            return null;
        }
        String code = value.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")
                || ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH).equals(code)) {
            throw new InvalidLine(name, "must be an ISO 3166-1 code of two letters such as JP");
        }
        return code;
    }

    /// How many digits stand after the point.
    Numbers.Digits digits() {
        return new Numbers.Digits(findCount("minimumFractionDigits"), findCount("maximumFractionDigits"));
    }

    private @Nullable Integer findCount(String name) {
        JsonNode node = line.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isInt() || node.intValue() < 0 || node.intValue() > 20) {
            throw new InvalidLine(name, "must be a whole number from 0 to 20");
        }
        return node.intValue();
    }
}
