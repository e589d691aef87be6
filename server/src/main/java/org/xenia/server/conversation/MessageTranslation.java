package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// A message in another language, with all that a reader may want to know of how it came about.
///
/// @param text absent unless the status is `ready`
/// @param confidence from 0 to 1
/// @param terms entries of the term base that were applied
/// @param memory the entry of the translation memory that was used
/// @param status `pending`, `ready`, `unavailable` (no engine has the pair) or `failed`
/// @param reason a code for why it is not ready
/// @param editedBy who corrected it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageTranslation(
        String language,
        @Nullable String text,
        @Nullable String engine,
        @Nullable String version,
        @Nullable Double confidence,
        List<TermHit> terms,
        @Nullable MemoryHit memory,
        List<CheckResult> checks,

        @Among({"pending", "ready", "unavailable", "failed"})
        String status,

        @Nullable String reason,
        @Nullable Editor editedBy,
        @Nullable Instant at) {

    /// A term that was applied.
    public record TermHit(String source, @Nullable String target) {}

    /// An entry of the memory that was used.
    public record MemoryHit(String source, String target, double score, boolean exact) {}

    /// The result of one check.
    ///
    /// @param blocking whether a failure stops the sending
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CheckResult(
            String name, boolean ok, @Nullable String detail, boolean blocking) {}

    /// Who corrected it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Editor(UUID id, @Nullable String name) {}
}
