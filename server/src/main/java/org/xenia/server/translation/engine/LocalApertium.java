package org.xenia.server.translation.engine;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.engine.apertium.ApertiumEngine;

/// The Apertium of this machine, if it is installed. All workspaces share its processes.
@Component
class LocalApertium implements DisposableBean {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private @Nullable ApertiumEngine found;
    private boolean lookedFor;

    LocalApertium() {}

    /// The engine; looked for once, the first time it is wanted, since asking takes a moment.
    synchronized Optional<ApertiumEngine> find() {
        if (!lookedFor) {
            found = ApertiumEngine.find("apertium", LONGEST).orElse(null);
            lookedFor = true;
        }
        return Optional.ofNullable(found);
    }

    @Override
    public synchronized void destroy() {
        if (found != null) {
            found.close();
        }
    }
}
