package org.xenia.bench.inbox;

import java.util.List;

/// Something that staff ask of the inbox.
///
/// @param name as reported
/// @param paths asked in turn
record Question(String name, List<String> paths) {

    Question(String name, String path) {
        this(name, List.of(path));
    }
}
