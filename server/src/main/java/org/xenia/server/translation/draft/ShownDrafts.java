package org.xenia.server.translation.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// The translations of drafts that authors were shown a moment ago, so that what is sent can be told from
/// what was changed. Kept in memory: one that is lost is made again, or counts as changed.
@Component
class ShownDrafts {

    private static final int MOST = 2_000;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Clock clock = Clock.systemUTC();
    private final Map<Key, Shown> shown = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Shown> eldest) {
            return size() > MOST;
        }
    };

    ShownDrafts() {}

    private record Key(WorkspaceId workspace, Drafts.Draft draft) {}

    private record Shown(MessageTranslation translation, long until) {}

    synchronized void keep(Drafts.Draft draft, MessageTranslation translation) {
        shown.put(new Key(Workspace.current(), draft), new Shown(translation, clock.millis() + KEPT.toMillis()));
    }

    synchronized @Nullable MessageTranslation find(Drafts.Draft draft) {
        Shown found = shown.get(new Key(Workspace.current(), draft));
        return found == null || found.until() < clock.millis() ? null : found.translation();
    }
}
