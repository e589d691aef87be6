package org.xenia.server.kernel.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.DatabaseGone;
import org.xenia.server.kernel.text.Catalogue;
import tools.jackson.databind.json.JsonMapper;

/// Turns whatever stopped a request into a problem document in the caller's language. Refusals say what is
/// wrong; bugs are logged and say only that something failed.
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Catalogue catalogue;
    private final JsonMapper json;

    Problems(Catalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /// The answer to a request that a filter refuses, before any route is reached.
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        ResponseEntity<Problem> answer = answer(refusal, language(request));
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    /// The answer to a refused request.
    ResponseEntity<Problem> answer(Refusal refusal, LanguageTag language) {
        Problem problem = Problem.of(refusal, catalogue, language);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.value())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        Object retryAfter = refusal.data().get("retryAfter");
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        return answer.body(problem);
    }

    /// The refusal that stands for an exception nobody expected.
    Refusal unexpected(Exception failure) {
        if (failure instanceof ConcurrencyFailureException) {
            return Refusal.of(CommonRefusal.CHANGED_MEANWHILE);
        }
        if (DatabaseGone.explains(failure)) {
            LOG.debug("the database does not answer", failure);
            return Refusal.of(CommonRefusal.UNAVAILABLE, Map.of("retryAfter", 5));
        }
        LOG.error("a request failed", failure);
        return Refusal.of(CommonRefusal.FAILED);
    }

    /// The language for a caller: a member of staff's own, else the first of the request's that we have.
    public LanguageTag language(HttpServletRequest request) {
        Caller caller = Caller.current();
        String accepted = request.getHeader("Accept-Language");
        boolean asked = accepted != null && !accepted.isBlank();
        return caller.kind() == Caller.Kind.STRANGER || (asked && caller.kind() != Caller.Kind.STAFF)
                ? catalogue.accepted(accepted)
                : caller.language();
    }
}
