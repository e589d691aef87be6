package org.xenia.server.kernel.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.xenia.language.LanguageTag;

/// Which languages an area of the message catalogue is shipped in: those it has a file for.
///
/// A language is enabled by adding its file; nothing lists them a second time.
public final class ShippedLanguages {

    private static final String SOURCE = "en";

    private ShippedLanguages() {}

    /// The languages of an area, English first because it is the source and the fallback, the others by tag.
    ///
    /// @throws IllegalStateException when the area has no English file: the package is broken
    public static List<LanguageTag> list(String area) {
        List<String> tags = tags("classpath*:/catalogue/" + area + "/*.json");
        if (!tags.contains(SOURCE)) {
            throw new IllegalStateException("the message catalogue lacks " + area + "/" + SOURCE + ".json");
        }
        return tags.stream()
                .sorted(Comparator.comparing((String tag) -> !tag.equals(SOURCE))
                        .thenComparing(Comparator.naturalOrder()))
                .map(LanguageTag::of)
                .toList();
    }

    private static List<String> tags(String pattern) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".json", ""))
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot list " + pattern, unreadable);
        }
    }
}
