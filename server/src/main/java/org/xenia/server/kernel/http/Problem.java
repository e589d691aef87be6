package org.xenia.server.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.text.Catalogue;

/// A refusal as RFC 9457 writes it, in the reader's language.
///
/// @param type a stable name of the kind of problem
/// @param code the same for programs that prefer a word
/// @param title one sentence for people
/// @param status the HTTP status
/// @param errors what is wrong with which field
/// @param data values a program may want, for example when to try again
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String code, String title, int status, List<Field> errors, Map<String, Object> data) {

    /// What is wrong with one field.
    ///
    /// @param pointer JSON pointer into the body, or the name of a parameter
    /// @param code a stable word
    /// @param message one sentence for people
    public record Field(String pointer, String code, String message) {}

    /// Writes a refusal in a language.
    public static Problem of(Refusal refusal, Catalogue catalogue, LanguageTag language) {
        String code = refusal.code().code();
        List<Field> fields = refusal.errors().stream()
                .map(error -> new Field(
                        error.pointer(), error.code(), catalogue.text(language, "field." + error.code(), error.data())))
                .toList();
        return new Problem(
                "urn:xenia:problem:" + code,
                code,
                catalogue.text(language, "refusal." + code, refusal.data()),
                refusal.code().status(),
                fields,
                refusal.data());
    }
}
