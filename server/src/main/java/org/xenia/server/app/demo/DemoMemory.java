package org.xenia.server.app.demo;

import org.springframework.stereotype.Component;

/// Fills the translation memory and the term base with what the demo's people say.
@Component
class DemoMemory {

    void fill() {
    }
}
