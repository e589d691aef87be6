package org.xenia.server.kernel;

import java.util.List;
import java.util.Map;

/// An expected "no": the caller asked for something that cannot be, and is told what, where and why in
/// their language. Bugs stay plain exceptions.
public final class Refusal extends RuntimeException {

    private final transient RefusalCode code;
    private final transient Map<String, Object> data;
    private final transient List<FieldError> errors;

    private Refusal(RefusalCode code, Map<String, Object> data, List<FieldError> errors) {
        super(code.code() + (errors.isEmpty() ? "" : " " + errors), null, false, false);
        this.code = code;
        this.data = Map.copyOf(data);
        this.errors = List.copyOf(errors);
    }

    /// What is wrong with one field.
    ///
    /// @param pointer JSON pointer into the body, or the name of a query parameter
    /// @param code the sentence is `field.CODE` in the catalogue
    /// @param data the values that the sentence names
    public record FieldError(String pointer, String code, Map<String, Object> data) {

        /// An error whose sentence needs no values.
        public FieldError(String pointer, String code) {
            this(pointer, code, Map.of());
        }
    }

    /// A refusal whose sentence needs no values.
    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of(), List.of());
    }

    /// A refusal whose sentence names values.
    public static Refusal of(RefusalCode code, Map<String, Object> data) {
        return new Refusal(code, data, List.of());
    }

    /// A refusal that points at fields.
    public static Refusal of(RefusalCode code, List<FieldError> errors) {
        return new Refusal(code, Map.of(), errors);
    }

    /// A refusal of one field of the request.
    public static Refusal field(String pointer, String code) {
        return new Refusal(CommonRefusal.INVALID_REQUEST, Map.of(), List.of(new FieldError(pointer, code)));
    }

    /// Which kind.
    public RefusalCode code() {
        return code;
    }

    /// The values that the sentence names.
    public Map<String, Object> data() {
        return data;
    }

    /// The fields at fault; empty when it is not about fields.
    public List<FieldError> errors() {
        return errors;
    }
}
