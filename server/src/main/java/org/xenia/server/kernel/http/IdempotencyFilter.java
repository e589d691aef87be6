package org.xenia.server.kernel.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;

/// Answers a request that carries an `Idempotency-Key` once: the same request again gets the first answer
/// again, a different one under the same key is refused. Failures of ours (5xx) and "too many" (429) are
/// not kept, so that they can be tried again.
///
/// Runs after the caller is known; the identity module's filters come first.
@Component
@Order(100)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int MAX_KEY = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final IdempotentAnswers answers;
    private final Problems problems;

    IdempotencyFilter(IdempotentAnswers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Caller caller = Caller.current();
        return request.getHeader("Idempotency-Key") == null
                || !UNSAFE.contains(request.getMethod())
                || caller.workspace() == null
                || caller.id() == null
                || String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader("Idempotency-Key");
        if (key.isBlank() || key.length() > MAX_KEY) {
            problems.write(request, response, Refusal.field("Idempotency-Key", "too_long_or_empty"));
            return;
        }
        RepeatableRequest repeatable = new RepeatableRequest(request);
        IdempotentAnswers.Claim claim =
                answers.claim(Caller.current().requireId(), key, hash(request, repeatable.body()));
        switch (claim) {
            case IdempotentAnswers.Claim.Fresh fresh -> answerAndKeep(repeatable, response, chain, key);
            case IdempotentAnswers.Claim.Answered(int status, String type, String body) -> {
                response.setStatus(status);
                response.setContentType(type);
                response.setHeader("Idempotent-Replayed", "true");
                response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            case IdempotentAnswers.Claim.InProgress running ->
                problems.write(request, response, Refusal.of(CommonRefusal.REQUEST_IN_PROGRESS));
            case IdempotentAnswers.Claim.OtherRequest other ->
                problems.write(request, response, Refusal.of(CommonRefusal.IDEMPOTENCY_KEY_REUSED));
        }
    }

    private void answerAndKeep(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String key)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, caching);
            if (caching.getStatus() < 500 && caching.getStatus() != TOO_MANY_REQUESTS) {
                answers.keep(
                        Caller.current().requireId(),
                        key,
                        caching.getStatus(),
                        String.valueOf(caching.getContentType()),
                        new String(caching.getContentAsByteArray(), StandardCharsets.UTF_8));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.forget(Caller.current().requireId(), key);
            }
            caching.copyBodyToResponse();
        }
    }

    private static byte[] hash(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
