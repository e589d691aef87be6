package org.xenia.server.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some items of a list and where it goes on.
///
/// @param items in the list's order
/// @param next the cursor of the next page; absent on the last
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /// A list that fits one page.
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /// A page cut from `found`, which holds one item more than `limit` if there is a next page.
    ///
    /// @param cursor makes the cursor from the last item of the page
    public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /// The same page with each item turned into something else.
    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
