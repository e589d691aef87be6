package org.xenia.language.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Everyday words of chat lines by language, and words that say nothing because they are the same everywhere.
final class Vocabulary {

    /// Brands, loans and short forms that every language writes.
    private static final Set<String> NEUTRAL = Set.of(
            "ok",
            "okay",
            "okey",
            "iphone",
            "ipad",
            "android",
            "samsung",
            "xiaomi",
            "huawei",
            "apple",
            "google",
            "amazon",
            "paypal",
            "visa",
            "mastercard",
            "klarna",
            "whatsapp",
            "telegram",
            "instagram",
            "facebook",
            "wifi",
            "usb",
            "pdf",
            "sms",
            "dhl",
            "ups",
            "fedex",
            "dpd",
            "gls",
            "hermes",
            "ikea",
            "nike",
            "adidas",
            "sony",
            "bluetooth",
            "email",
            "mail",
            "app",
            "online",
            "web",
            "link",
            "id",
            "qr",
            "vip",
            "eur",
            "usd",
            "gbp",
            "pro",
            "max",
            "mini",
            "plus",
            "nr",
            "sku",
            "hotel",
            "taxi",
            "pizza",
            "ebay",
            "netflix",
            "spotify",
            "windows",
            "mac",
            "macbook",
            "airpods");

    private static final int[] NONE = {};

    private final Map<String, int[]> words = new HashMap<>();

    /// Reads the words of every language that `languages` knows.
    Vocabulary(Languages languages) {
        String path = "words.txt";
        try (InputStream in = Vocabulary.class.getResourceAsStream(path);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        int language = languages.number(line.substring(0, colon));
                        for (String word : line.substring(colon + 1).trim().split("[ ']")) {
                            add(word, language);
                            add(PlainLetters.of(word), language);
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The languages in whose everyday words this one stands; none for any other word.
    int[] languages(String word) {
        return words.getOrDefault(word, NONE);
    }

    boolean knows(String word, int language) {
        for (int number : languages(word)) {
            if (number == language) {
                return true;
            }
        }
        return false;
    }

    static boolean neutral(String word) {
        return NEUTRAL.contains(word);
    }

    private void add(String word, int language) {
        String key = word.toLowerCase(Locale.ROOT);
        if (language >= 0 && !key.isEmpty()) {
            words.merge(key, new int[] {language}, Vocabulary::joined);
        }
    }

    private static int[] joined(int[] some, int[] more) {
        if (Arrays.stream(some).anyMatch(number -> number == more[0])) {
            return some;
        }
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }
}
