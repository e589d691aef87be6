package org.xenia.language.translate.engine.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.PairSupport;
import tools.jackson.databind.JsonNode;

/// The languages a service tells, asked once an hour.
///
/// As long as the service has never told, every pair counts as supported: the question itself then brings
/// the true reason to light (a wrong key, no connection) instead of a misleading "no engine for this pair".
final class LanguageList {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(5);

    private final Dialect dialect;
    private final Wire wire;
    private final ServiceSettings settings;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile PairSupport known = PairSupport.ANY;
    private volatile long nextQuestion = System.nanoTime();

    LanguageList(Dialect dialect, Wire wire, ServiceSettings settings) {
        this.dialect = dialect;
        this.wire = wire;
        this.settings = settings;
    }

    /// The pairs as last told. One caller asks again when they are old; the others go on with what is known.
    PairSupport support() {
        if (System.nanoTime() - nextQuestion >= 0 && asking.tryLock()) {
            try {
                if (System.nanoTime() - nextQuestion >= 0) {
                    refresh();
                }
            } finally {
                asking.unlock();
            }
        }
        return known;
    }

    private void refresh() {
        PairSupport told = ask();
        if (told != null) {
            known = told;
        }
        nextQuestion = System.nanoTime() + (told == null ? PATIENCE : FRESH).toNanos();
    }

    private @Nullable PairSupport ask() {
        List<JsonNode> answers = new ArrayList<>();
        for (Call call : dialect.languages()) {
            if (wire.send(call, timeout()) instanceof Reply.Received received && received.successful()) {
                answers.add(received.body());
            } else {
                return null;
            }
        }
        try {
            return dialect.readLanguages(answers);
        } catch (MalformedAnswer odd) {
            return null;
        }
    }

    private Duration timeout() {
        return settings.timeout().compareTo(LONGEST_QUESTION) < 0 ? settings.timeout() : LONGEST_QUESTION;
    }
}
