package org.xenia.culture.name;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds and reads the patterns of a locale when they are first needed.
final class PatternFiles {

    private static final String FOLDER = "patterns/";
    private static final String ROOT = "und";

    private final Map<String, String> index = read("index");
    private final Map<String, NamePatterns> patterns = new ConcurrentHashMap<>();

    /// The patterns of a locale, or of the nearest one that has some.
    NamePatterns of(ULocale locale) {
        return patterns.computeIfAbsent(file(locale), file -> new NamePatterns(read(file)));
    }

    /// True when the language has patterns of its own.
    boolean covers(ULocale locale) {
        return !file(locale).equals(ROOT);
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

    private static Map<String, String> read(String name) {
        String path = FOLDER + name + ".txt";
        try (InputStream in = PatternFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + path);
            }
            Map<String, String> values = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf('=');
                values.put(line.substring(0, end), line.substring(end + 1));
            }
            return values;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
