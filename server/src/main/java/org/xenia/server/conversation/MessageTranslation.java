package org.xenia.server.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /// The same with other results of the checks.
    public MessageTranslation with(List<CheckResult> results) {
        return new MessageTranslation(
                language, text, engine, version, confidence, terms, memory, results, status, reason, editedBy, at);
    }

    /// The result of one check.
    ///
    /// @param detail what failed, in the reader's language where a reader is known, else in English
    /// @param blocking whether a failure stops the sending
    /// @param faults what failed, one by one
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CheckResult(
            String name, boolean ok, @Nullable String detail, boolean blocking, List<CheckFault> faults) {

        /// Copies the list; results of earlier releases have none.
        public CheckResult {
            faults = faults == null ? List.of() : List.copyOf(faults);
        }
    }

    /// One thing that a check found.
    ///
    /// @param code its sentence is `check.CODE` in the catalogue
    /// @param data what the sentence names
    public record CheckFault(String code, Map<String, Object> data) {}

    /// Who corrected it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Editor(UUID id, @Nullable String name) {}
}
