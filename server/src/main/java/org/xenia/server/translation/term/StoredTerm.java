package org.xenia.server.translation.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermStatus;
import org.xenia.server.kernel.http.Among;

/// An entry of the term base as staff see it.
///
/// @param target absent for words that stay as they are
/// @param targetLanguage absent when the entry holds for every language
/// @param status `approved`, `forbidden` or `doNotTranslate`
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredTerm(
        UUID id,
        String source,
        String sourceLanguage,
        @Nullable String target,
        @Nullable String targetLanguage,
        @Among({"approved", "forbidden", "doNotTranslate"}) String status,
        boolean caseSensitive,
        @Nullable String note) {

    static StoredTerm of(UUID id, Term term) {
        return new StoredTerm(
                id,
                term.source(),
                term.sourceLanguage().value(),
                term.target(),
                term.targetLanguage() == null ? null : term.targetLanguage().value(),
                code(term.status()),
                term.caseSensitive(),
                term.note());
    }

    static String code(TermStatus status) {
        return switch (status) {
            case APPROVED -> "approved";
            case FORBIDDEN -> "forbidden";
            case DO_NOT_TRANSLATE -> "doNotTranslate";
        };
    }

    static @Nullable TermStatus status(@Nullable String code) {
        for (TermStatus status : TermStatus.values()) {
            if (code(status).toLowerCase(Locale.ROOT).equals(code == null ? "" : code.toLowerCase(Locale.ROOT))) {
                return status;
            }
        }
        return null;
    }
}
