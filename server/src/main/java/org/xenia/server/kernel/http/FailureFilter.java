package org.xenia.server.kernel.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;

/// Answers what fails before a route is reached, such as looking up the caller while the database is away, as
/// a problem document like everything else.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class FailureFilter extends OncePerRequestFilter {

    private final Problems problems;

    FailureFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (BodyTooLarge tooLarge) {
            // Thrown where a filter reads the body; what a route reads is answered by the advice.
            answer(request, response, tooLarge, Refusal.of(CommonRefusal.TOO_LARGE));
        } catch (ServletException failure) {
            answer(request, response, failure, problems.unexpected(failure));
        } catch (RuntimeException failure) {
            answer(request, response, failure, problems.unexpected(failure));
        }
    }

    private <X extends Exception> void answer(
            HttpServletRequest request, HttpServletResponse response, X failure, Refusal refusal)
            throws X, IOException {
        if (response.isCommitted()) {
            throw failure;
        }
        response.reset();
        problems.write(request, response, refusal);
    }
}
