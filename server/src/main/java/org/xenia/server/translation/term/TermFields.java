package org.xenia.server.translation.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermStatus;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Among;

/// Reads terms that people send, one or a file of them, and notes every field at fault.
final class TermFields {

    /// The columns of a file, in the order in which it is written.
    static final List<String> COLUMNS =
            List.of("source", "sourceLanguage", "target", "targetLanguage", "status", "caseSensitive", "note");

    private static final int MAX_TERM = 200;
    private static final int MAX_NOTE = 1_000;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_ERRORS = 50;

    private TermFields() {}

    /// A term as it is sent; absent fields of a patch stay as they are.
    record Body(
            @Nullable String source,
            @Nullable String sourceLanguage,
            @Nullable String target,
            @Nullable String targetLanguage,

            @Among({"approved", "forbidden", "doNotTranslate"}) @Nullable
            String status,

            @Nullable Boolean caseSensitive,
            @Nullable String note) {

        Body over(StoredTerm before) {
            return new Body(
                    source == null ? before.source() : source,
                    sourceLanguage == null ? before.sourceLanguage() : sourceLanguage,
                    target == null ? before.target() : target,
                    targetLanguage == null ? before.targetLanguage() : targetLanguage,
                    status == null ? before.status() : status,
                    caseSensitive == null ? (Boolean) before.caseSensitive() : caseSensitive,
                    note == null ? before.note() : note);
        }
    }

    /// The term, or null when something is wrong with it.
    ///
    /// @param at pointer of the term within the request
    static @Nullable Term read(Validation validation, String at, Body body) {
        Errors errors = new Errors(validation);
        String source = errors.text(at + "/source", body.source());
        LanguageTag from = errors.language(at + "/sourceLanguage", body.sourceLanguage());
        TermStatus status = StoredTerm.status(body.status());
        errors.check(status != null, at + "/status", body.status() == null ? "required" : "term_status");
        String target = errors.optional(at + "/target", body.target(), MAX_TERM);
        String language = body.targetLanguage();
        LanguageTag to =
                language == null || language.isBlank() ? null : errors.language(at + "/targetLanguage", language);
        errors.check(
                status == null || status == TermStatus.DO_NOT_TRANSLATE || target != null, at + "/target", "required");
        String note = errors.optional(at + "/note", body.note(), MAX_NOTE);
        if (errors.any || status == null) {
            return null;
        }
        boolean stays = status == TermStatus.DO_NOT_TRANSLATE;
        return new Term(
                source.strip(),
                from,
                stays ? null : target,
                to,
                status,
                Boolean.TRUE.equals(body.caseSensitive()),
                note);
    }

    /// The terms of a file whose first line names its columns.
    static List<Term> readFile(Validation validation, String text) {
        List<List<String>> records = TermFile.read(text);
        if (records.isEmpty()) {
            validation.add("/lines/1", "term_columns", Map.of("columns", String.join(", ", COLUMNS)));
            return List.of();
        }
        List<String> header = records.getFirst().stream().map(String::strip).toList();
        Set<String> columns = new HashSet<>(header);
        if (!COLUMNS.containsAll(header)
                || columns.size() != header.size()
                || !columns.containsAll(COLUMNS.subList(0, 2))) {
            validation.add("/lines/1", "term_columns", Map.of("columns", String.join(", ", COLUMNS)));
            return List.of();
        }
        if (records.size() > MOST_LINES) {
            validation.add("/lines", "range", Map.of("min", 1, "max", MOST_LINES));
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        int wrong = 0;
        for (int line = 1; line < records.size() && wrong < MOST_ERRORS; line++) {
            Term term = read(validation, "/lines/" + (line + 1), body(header, records.get(line)));
            if (term == null) {
                wrong++;
            } else {
                terms.add(term);
            }
        }
        return terms;
    }

    private static Body body(List<String> header, List<String> fields) {
        String status = field(header, fields, "status");
        return new Body(
                field(header, fields, "source"),
                field(header, fields, "sourceLanguage"),
                field(header, fields, "target"),
                field(header, fields, "targetLanguage"),
                status == null ? "approved" : status,
                "true".equalsIgnoreCase(field(header, fields, "caseSensitive")),
                field(header, fields, "note"));
    }

    private static @Nullable String field(List<String> header, List<String> fields, String name) {
        int at = header.indexOf(name);
        return at < 0 || at >= fields.size() || fields.get(at).isBlank()
                ? null
                : fields.get(at).strip();
    }

    /// Remembers whether anything was wrong with one term.
    private static final class Errors {
        private final Validation validation;
        private boolean any;

        Errors(Validation validation) {
            this.validation = validation;
        }

        void check(boolean holds, String pointer, String code) {
            if (!holds) {
                any = true;
                validation.add(pointer, code);
            }
        }

        String text(String pointer, @Nullable String value) {
            check(value != null && !value.isBlank(), pointer, "required");
            String text = optional(pointer, value, MAX_TERM);
            return text == null ? "" : text;
        }

        @Nullable
        String optional(String pointer, @Nullable String value, int max) {
            if (value != null && value.length() > max) {
                any = true;
                validation.add(pointer, "too_long", Map.of("max", max));
                return null;
            }
            return value == null || value.isBlank() ? null : value.strip();
        }

        LanguageTag language(String pointer, @Nullable String value) {
            check(value != null && !value.isBlank(), pointer, "required");
            LanguageTag tag = LanguageTag.find(value);
            check(value == null || value.isBlank() || tag != null, pointer, "language");
            return tag == null ? LanguageTag.UNDETERMINED : tag;
        }
    }
}
