package org.xenia.language.translate.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer of one check.
///
/// @param name stable name, also the message key of what people read: `numbers`, `placeholders`
/// @param ok whether it holds
/// @param detail what is missing, added or odd, in the words of the texts; null when it holds
/// @param severity what a failure means
/// @param spans where, as far as known
public record Check(String name, boolean ok, @Nullable String detail, Severity severity, List<Span> spans) {

    /// Copies the list.
    public Check {
        spans = List.copyOf(spans);
    }

    /// A check that holds.
    public static Check passed(String name, Severity severity) {
        return new Check(name, true, null, severity, List.of());
    }

    /// A check that does not hold.
    public static Check failed(String name, Severity severity, String detail, List<Span> spans) {
        return new Check(name, false, detail, severity, spans);
    }

    /// True when the text must not go out unseen.
    public boolean blocks() {
        return !ok && severity == Severity.BLOCKING;
    }
}
