package org.xenia.server.translation.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;

/// The languages in which the staff of a workspace read, each once: a reader of Mexican Spanish reads what
/// is written for Spain.
@Component
class ReadingLanguages {

    /// More would cost more than they help; readers of further languages have a message translated when they
    /// open it.
    private static final int MOST = 8;

    private static final long TRUSTED_MILLIS = 3_000;

    private final StaffDirectory staff;
    private final Clock clock = Clock.systemUTC();
    private final Map<WorkspaceId, Known> known = new ConcurrentHashMap<>();

    ReadingLanguages(StaffDirectory staff) {
        this.staff = staff;
    }

    private record Known(List<LanguageTag> languages, long until) {}

    /// The languages, those of the longest-serving first.
    List<LanguageTag> list() {
        WorkspaceId workspace = Workspace.current();
        Known found = known.get(workspace);
        if (found == null || found.until() < clock.millis()) {
            found = new Known(read(), clock.millis() + TRUSTED_MILLIS);
            known.put(workspace, found);
        }
        return found.languages();
    }

    /// Forgets what is known of the current workspace, for its staff changed.
    void changed() {
        known.remove(Workspace.current());
    }

    private List<LanguageTag> read() {
        List<LanguageTag> languages = new ArrayList<>();
        staff.list().stream()
                .filter(Staff::active)
                .sorted(Comparator.comparing(Staff::createdAt))
                .map(Staff::language)
                .forEach(language -> {
                    if (languages.size() < MOST && languages.stream().noneMatch(language::readableAs)) {
                        languages.add(language);
                    }
                });
        return List.copyOf(languages);
    }
}
