package org.xenia.language.translate.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The answer of one check.
///
/// @param name stable name, also the message key of what people read: `numbers`, `placeholders`
/// @param ok whether it holds
/// @param faults what is missing, added or odd; empty when it holds
/// @param severity what a failure means
/// @param spans where, as far as known
public record Check(String name, boolean ok, List<Fault> faults, Severity severity, List<Span> spans) {

    /// Copies the lists.
    public Check {
        faults = List.copyOf(faults);
        spans = List.copyOf(spans);
    }

    /// A check that holds.
    public static Check passed(String name, Severity severity) {
        return new Check(name, true, List.of(), severity, List.of());
    }

    /// A check that does not hold.
    public static Check failed(String name, Severity severity, List<Fault> faults, List<Span> spans) {
        return new Check(name, false, faults, severity, spans);
    }

    /// The faults in few English words, for programs and logs; null when it holds.
    public @Nullable String detail() {
        return ok ? null : faults.stream().map(Fault::detail).collect(Collectors.joining("; "));
    }

    /// True when the text must not go out unseen.
    public boolean blocks() {
        return !ok && severity == Severity.BLOCKING;
    }
}
