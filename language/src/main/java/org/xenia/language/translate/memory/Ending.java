package org.xenia.language.translate.memory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// The mark at the end of a segment. A question mark changes the sentence and stays in the key; a full stop, a colon,
/// an ellipsis or an exclamation mark does not.
///
/// @param kind what the mark says, the same in every script
record Ending(Kind kind) {

    enum Kind {
        NONE("", ""),
        STOP(".", "。"),
        COLON(":", "："),
        ELLIPSIS("…", "…"),
        EXCLAMATION("!", "！");

        private final String narrow;
        private final String wide;

        Kind(String narrow, String wide) {
            this.narrow = narrow;
            this.wide = wide;
        }
    }

    private static final Pattern MARK = Pattern.compile("(?:\\.{3,}|…+|[.。।۔։።！!:：｡])\\s*\\z");

    /// The text without its mark.
    static String without(String text) {
        return MARK.matcher(text).replaceFirst("").strip();
    }

    static Ending of(String text) {
        Matcher matcher = MARK.matcher(text);
        if (!matcher.find()) {
            return new Ending(Kind.NONE);
        }
        String mark = matcher.group().strip();
        return new Ending(
                switch (mark.charAt(0)) {
                    case ':', '：' -> Kind.COLON;
                    case '…' -> Kind.ELLIPSIS;
                    case '!', '！' -> Kind.EXCLAMATION;
                    default -> mark.length() > 1 ? Kind.ELLIPSIS : Kind.STOP;
                });
    }

    /// `target` with this mark at its end instead of its own, as its language writes it.
    String putOn(String target, LanguageTag language) {
        String body = MARK.matcher(target).replaceFirst("").stripTrailing();
        boolean spanish = language.language().equals("es");
        if (spanish && kind == Kind.EXCLAMATION && !body.startsWith("¡")) {
            body = "¡" + body;
        } else if (spanish && kind != Kind.EXCLAMATION && body.startsWith("¡") && body.indexOf('!') < 0) {
            body = body.substring(1);
        }
        return body + mark(language);
    }

    private String mark(LanguageTag language) {
        return switch (language.language()) {
            case "zh", "ja", "yue" -> kind.wide;
            case "hi", "bn", "mr", "ne" -> kind == Kind.STOP ? "।" : kind.narrow;
            case "ur" -> kind == Kind.STOP ? "۔" : kind.narrow;
            case "fr" -> kind == Kind.COLON || kind == Kind.EXCLAMATION ? "\u00a0" + kind.narrow : kind.narrow;
            case "th", "lo", "km" -> kind == Kind.STOP ? "" : kind.narrow;
            default -> kind.narrow;
        };
    }
}
