package org.xenia.server.kernel.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Maps what Spring and Jackson throw for bad requests onto our refusals, naming the field wherever one is
/// known.
@RestControllerAdvice
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request) {
        return problems.answer(refusal, problems.language(request));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof AsyncRequestNotUsableException) {
            // The browser left while it was being answered; nobody is there to read a problem.
            return null;
        }
        return refused(refusal(failure), request);
    }

    private Refusal refusal(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch
            when "id".equals(mismatch.getName()) -> Refusal.of(CommonRefusal.NOT_FOUND);
            case MethodArgumentTypeMismatchException mismatch -> Refusal.field(mismatch.getName(), "type");
            case MissingServletRequestPartException missing -> Refusal.field(missing.getRequestPartName(), "required");
            case MissingRequestValueException missing -> Refusal.of(CommonRefusal.INVALID_REQUEST);
            case NoResourceFoundException missing -> Refusal.of(CommonRefusal.NOT_FOUND);
            case NoHandlerFoundException missing -> Refusal.of(CommonRefusal.NOT_FOUND);
            case HttpRequestMethodNotSupportedException wrong -> Refusal.of(CommonRefusal.WRONG_METHOD);
            case HttpMediaTypeNotSupportedException wrong -> Refusal.of(CommonRefusal.WRONG_MEDIA_TYPE);
            case HttpMediaTypeNotAcceptableException wrong -> Refusal.of(CommonRefusal.NOT_ACCEPTABLE);
            case MaxUploadSizeExceededException tooLarge -> Refusal.of(CommonRefusal.TOO_LARGE);
            case MultipartException broken -> Refusal.of(CommonRefusal.UNREADABLE_BODY);
            default -> problems.unexpected(failure);
        };
    }

    private static Refusal unreadable(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case Refusal refusal -> refusal;
            case UnrecognizedPropertyException unknown ->
                Refusal.of(
                        CommonRefusal.UNKNOWN_FIELD,
                        List.of(new Refusal.FieldError(pointer(unknown.getPath()), "unknown")));
            case DatabindException wrong when wrong.getCause() instanceof Refusal refusal -> refusal;
            case DatabindException wrong
            when !wrong.getPath().isEmpty() -> Refusal.field(pointer(wrong.getPath()), "type");
            case BodyTooLarge tooLarge -> Refusal.of(CommonRefusal.TOO_LARGE);
            case JacksonException broken
            when broken.getCause() instanceof BodyTooLarge -> Refusal.of(CommonRefusal.TOO_LARGE);
            case null, default -> Refusal.of(CommonRefusal.UNREADABLE_BODY);
        };
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() != null ? step.getPropertyName() : Integer.toString(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
