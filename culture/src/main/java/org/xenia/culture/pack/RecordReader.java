package org.xenia.culture.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes records of the few shapes that packs hold from their written form. A general mapper takes a tenth of a
/// second to learn these records, which everybody would wait for who checks a single draft.
final class RecordReader {

    private RecordReader() {}

    /// The record that an object holds; a part that is missing is null, zero or false.
    ///
    /// @throws IllegalArgumentException naming the part that is unknown or has another shape
    static <R> R read(JsonNode node, Class<R> type) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("must be an object");
        }
        RecordComponent[] parts = type.getRecordComponents();
        for (String name : node.propertyNames()) {
            if (Stream.of(parts).noneMatch(part -> part.getName().equals(name))) {
                throw new IllegalArgumentException("there is no '" + name + "' here");
            }
        }
        @Nullable Object[] values = new @Nullable Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = part(parts[i], node.get(parts[i].getName()));
        }
        return made(type, types, values);
    }

    private static <R> R made(Class<R> type, Class<?>[] types, @Nullable Object[] values) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            String said = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
            throw new IllegalArgumentException(said == null ? "a part is missing" : said, cause);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object part(RecordComponent part, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return absent(part.getType());
        }
        try {
            return part.getType() == JsonNode.class ? node : value(part.getGenericType(), node);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new IllegalArgumentException(part.getName() + " cannot be " + node, wrong);
        }
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == double.class ? (Object) 0.0 : null;
    }

    private static Object value(Type type, JsonNode node) {
        if (type instanceof ParameterizedType many) {
            return list(many, node);
        }
        if (type == boolean.class && node.isBoolean()) {
            return node.booleanValue();
        }
        if (type == int.class && node.isInt()) {
            return node.intValue();
        }
        if (type == double.class && node.isNumber()) {
            return node.doubleValue();
        }
        if (type instanceof Class<?> single && single.isRecord()) {
            return read(node, single);
        }
        if (!node.isString()) {
            throw new IllegalArgumentException("another kind of value");
        }
        return text(type, node.stringValue());
    }

    private static Object text(Type type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return Arrays.stream(((Class<?>) type).getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown"));
    }

    private static Object list(ParameterizedType many, JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("must be a list");
        }
        Type of = many.getActualTypeArguments()[0];
        List<Object> values =
                node.valueStream().map(element -> value(of, element)).toList();
        return many.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
    }
}
