package org.xenia.mail.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The header of a mail or of one of its parts, in the order in which it was written, with readers for the kinds of
/// values that headers hold. No reader ever throws: what cannot be read is absent or comes back as written.
///
/// @param fields every field, unfolded
public record Headers(List<HeaderField> fields) {

    /// The header of a part that has none.
    public static final Headers NONE = new Headers(List.of());

    /// Keeps a copy of the fields.
    public Headers {
        fields = List.copyOf(fields);
    }

    /// The values of every field with this name, undecoded (one character a byte).
    public Stream<String> all(String name) {
        return fields.stream().filter(field -> field.is(name)).map(HeaderField::value);
    }

    /// The first value with this name that is not blank, undecoded (one character a byte).
    public Optional<String> find(String name) {
        return all(name).map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }

    /// Whether a field of this name stands there, be it empty.
    public boolean has(String name) {
        return all(name).findAny().isPresent();
    }
}
