package org.xenia.server.kernel.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.Refusal;

/// Where a list goes on: the sort values of the last item shown. Opaque to clients; a page is found by them
/// through an index, however deep it lies.
///
/// @param values in the order of the sort
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    /// Items a page has when nobody says.
    public static final int DEFAULT_LIMIT = 30;

    private static final int MAX_LIMIT = 100;

    /// A cursor after the item with these sort values.
    public static String after(Object... values) {
        String joined = String.join(
                SEPARATOR, Arrays.stream(values).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a cursor of `size` values that a client sent back; null is the start of the list.
    ///
    /// @throws Refusal naming `cursor` when it is not one of ours
    public static @Nullable Cursor read(@Nullable String text, int size) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> values = List.of(joined.split(SEPARATOR, -1));
            if (values.size() == size) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through to the refusal.
        }
        throw Refusal.field("cursor", "cursor");
    }

    /// One of the values as an identifier.
    ///
    /// @throws Refusal naming `cursor` when it is none
    public UUID id(int index) {
        try {
            return UUID.fromString(values.get(index));
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }

    /// One of the values as a time.
    ///
    /// @throws Refusal naming `cursor` when it is none
    public Instant instant(int index) {
        try {
            return Instant.parse(values.get(index));
        } catch (DateTimeException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }

    /// How many items a page has: what the client asks for within 1 to 100, else the default.
    ///
    /// @throws Refusal naming `limit` outside of that range
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw Refusal.of(
                    org.xenia.server.kernel.CommonRefusal.INVALID_REQUEST,
                    List.of(new Refusal.FieldError("limit", "range", Map.of("min", 1, "max", MAX_LIMIT))));
        }
        return asked;
    }
}
