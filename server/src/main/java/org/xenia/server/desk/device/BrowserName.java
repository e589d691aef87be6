package org.xenia.server.desk.device;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads from what a browser says of itself under which names people know it. Only for a list in which somebody is to
/// know their own browsers again; nothing depends on it.
final class BrowserName {

    // What names several is named by the first: all claim to be Safari, and most to be Chrome.
    private static final Map<String, String> BROWSERS = ordered(
            "SamsungBrowser/", "Samsung Internet",
            "OPR/", "Opera",
            "Vivaldi/", "Vivaldi",
            "YaBrowser/", "Yandex",
            "Edg", "Edge",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android",
            "iPhone", "iOS",
            "iPad", "iPadOS",
            "CrOS", "ChromeOS",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    private BrowserName() {}

    static @Nullable String browser(@Nullable String userAgent) {
        return first(BROWSERS, userAgent);
    }

    static @Nullable String system(@Nullable String userAgent) {
        return first(SYSTEMS, userAgent);
    }

    private static @Nullable String first(Map<String, String> names, @Nullable String userAgent) {
        if (userAgent == null) {
            return null;
        }
        return names.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
