package org.xenia.culture.name;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds and reads the patterns of a locale when they are first needed.
final class PatternFiles {

    private static final String FOLDER = "patterns/";
    private static final String ROOT = "und";

    private final Map<String, String> index = NameTables.values(FOLDER + "index.txt");
    private final Map<String, NamePatterns> patterns = new ConcurrentHashMap<>();

    /// The patterns of a locale, or of the nearest one that has some.
    NamePatterns of(ULocale locale) {
        return patterns.computeIfAbsent(
                file(locale), file -> new NamePatterns(NameTables.values(FOLDER + file + ".txt")));
    }

    private String file(ULocale locale) {
        for (String candidate : candidates(locale)) {
            String file = index.get(candidate);
            if (file != null) {
                return file;
            }
        }
        return ROOT;
    }

    private static Set<String> candidates(ULocale locale) {
        ULocale full = ULocale.addLikelySubtags(locale);
        String language = full.getLanguage();
        String script = "-" + full.getScript();
        String region = "-" + full.getCountry();
        Set<String> candidates = new LinkedHashSet<>();
        for (String tail : new String[] {script + region, region, script, ""}) {
            candidates.add(language + tail);
        }
        return candidates;
    }
}
