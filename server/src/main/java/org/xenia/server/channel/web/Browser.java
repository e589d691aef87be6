package org.xenia.server.channel.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a `User-Agent` header says of a browser, as far as it can be believed.
///
/// @param name with its main version, for example `Firefox 140`
/// @param system it runs on, for example `Android`
record Browser(@Nullable String name, @Nullable String system) {

    private record Mark(String name, Pattern pattern) {
        static Mark of(String name, String pattern) {
            return new Mark(name, Pattern.compile(pattern));
        }
    }

    // Each of them also names those that stand after it, so the order decides.
    private static final List<Mark> NAMES = List.of(
            Mark.of("WeChat", "MicroMessenger/(\\d+)"),
            Mark.of("LINE", "\\bLine/(\\d+)"),
            Mark.of("Instagram", "\\bInstagram (\\d+)"),
            Mark.of("Facebook", "\\bFBAV/(\\d+)"),
            Mark.of("Edge", "\\bEdg(?:e|A|iOS)?/(\\d+)"),
            Mark.of("Opera", "\\b(?:OPR|OPiOS|Opera)/(\\d+)"),
            Mark.of("Samsung Internet", "\\bSamsungBrowser/(\\d+)"),
            Mark.of("Yandex Browser", "\\bYaBrowser/(\\d+)"),
            Mark.of("UC Browser", "\\bUCBrowser/(\\d+)"),
            Mark.of("QQ Browser", "\\bM?QQBrowser/(\\d+)"),
            Mark.of("Firefox", "\\b(?:Firefox|FxiOS)/(\\d+)"),
            Mark.of("Chrome", "\\b(?:Chrome|CriOS|HeadlessChrome)/(\\d+)"),
            Mark.of("Safari", "\\bVersion/(\\d+).*Safari/"));

    private static final List<Mark> SYSTEMS = List.of(
            Mark.of("HarmonyOS", "\\b(?:Open)?Harmony(?:OS)?\\b"),
            Mark.of("Android", "\\bAndroid\\b"),
            Mark.of("iOS", "\\b(?:iPhone|iPad|iPod)\\b"),
            Mark.of("Windows", "\\bWindows NT\\b"),
            Mark.of("ChromeOS", "\\bCrOS\\b"),
            Mark.of("macOS", "\\bMac OS X\\b"),
            Mark.of("Linux", "\\bLinux\\b"));

    /// Reads a header; what it does not say stays null.
    static Browser read(@Nullable String userAgent) {
        if (userAgent == null) {
            return new Browser(null, null);
        }
        return new Browser(name(userAgent), system(userAgent));
    }

    private static @Nullable String name(String userAgent) {
        for (Mark mark : NAMES) {
            Matcher found = mark.pattern().matcher(userAgent);
            if (found.find()) {
                return mark.name() + " " + found.group(1);
            }
        }
        return null;
    }

    private static @Nullable String system(String userAgent) {
        return SYSTEMS.stream()
                .filter(mark -> mark.pattern().matcher(userAgent).find())
                .map(Mark::name)
                .findFirst()
                .orElse(null);
    }
}
