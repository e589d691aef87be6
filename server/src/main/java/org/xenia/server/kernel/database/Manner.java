package org.xenia.server.kernel.database;

import java.util.Map;
import java.util.stream.Collectors;

/// How a transaction works, told to the database when it begins.
enum Manner {
    /// Plans each statement for its values, and has what it committed on disk.
    USUAL(Map.of()),

    /// Finds rows by their keys, so that any values have the same plan: a connection plans each statement once.
    BY_KEY(Map.of("plan_cache_mode", "force_generic_plan")),

    /// Writes by key what follows from what is on disk already. It does not wait for the disk: after a crash it is
    /// made again from where it was, and whatever is committed later with a wait takes it to the disk too.
    DERIVED(Map.of("plan_cache_mode", "force_generic_plan", "synchronous_commit", "off"));

    private final String settings;

    Manner(Map<String, String> settings) {
        this.settings = settings.entrySet().stream()
                .map(entry -> ", set_config('" + entry.getKey() + "', '" + entry.getValue() + "', true)")
                .sorted()
                .collect(Collectors.joining());
    }

    /// The statement that binds a workspace, its parameter, and sets what this manner wants.
    String bindWorkspace() {
        return "select set_config('xenia.workspace', ?, true)" + settings;
    }

    /// The statement that takes the role of the house and sets what this manner wants.
    String takeRole() {
        return "select set_config('role', 'xenia_house', true)" + settings;
    }

    /// The manner of a transaction with this name.
    static Manner named(String name) {
        for (Manner manner : values()) {
            if (manner.name().equals(name)) {
                return manner;
            }
        }
        return USUAL;
    }
}
