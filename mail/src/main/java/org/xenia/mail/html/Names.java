package org.xenia.mail.html;

import java.util.Arrays;
import java.util.Set;

/// Sets of names, written as words with spaces between them.
final class Names {

    private Names() {}

    static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+", -1)));
    }
}
