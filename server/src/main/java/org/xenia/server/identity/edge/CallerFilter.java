package org.xenia.server.identity.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.xenia.server.identity.CallerSource;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Problems;

/// Finds out who calls and runs the rest of the request as them, in their workspace.
@Component
final class CallerFilter extends OncePerRequestFilter {

    private final List<CallerSource> sources;
    private final Problems problems;

    CallerFilter(ObjectProvider<CallerSource> sources, Problems problems) {
        this.sources = sources.orderedStream().toList();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller;
        try {
            caller = find(request);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        try {
            caller.call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Caller find(HttpServletRequest request) {
        return sources.stream()
                .map(source -> source.find(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Caller.stranger(problems.language(request)));
    }
}
