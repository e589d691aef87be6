package org.xenia.language.translate.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Words;

/// Small numbers as words: a translation of `2 days` may well say *dos días*. Cardinals and ordinals in every gender
/// and case CLDR spells out.
final class NumberWords {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(20);
    private static final Map<String, Set<String>> SPELLED = new ConcurrentHashMap<>();

    private NumberWords() {}

    /// Whether the text says one of the quantity's values in words.
    static boolean say(String text, LanguageTag language, Quantity quantity) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> words = null;
        for (BigDecimal value : quantity.values()) {
            boolean small = value.signum() >= 0 && value.compareTo(LARGEST) <= 0 && value.scale() <= 0;
            if (small) {
                words = words == null ? new HashSet<>(Words.list(lower)) : words;
                if (says(lower, words, spelled(value.intValueExact(), language))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(String text, Set<String> words, Set<String> spelled) {
        for (String word : spelled) {
            boolean dense = word.codePointAt(0) >= 0x0E00 && Character.isIdeographic(word.codePointAt(0));
            if (words.contains(word) || ((dense || word.indexOf(' ') > 0) && text.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> spelled(int value, LanguageTag language) {
        return SPELLED.computeIfAbsent(language.language() + value, key -> spellOut(value, language));
    }

    private static Set<String> spellOut(int value, LanguageTag language) {
        Set<String> spelled = new HashSet<>();
        ULocale locale = ULocale.forLanguageTag(language.value());
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (rules.startsWith("%spellout-cardinal")
                    || rules.startsWith("%spellout-ordinal")
                    || rules.equals("%spellout-numbering")) {
                String words = format.format((long) value, rules).replace("\u00ad", "");
                spelled.add(words.toLowerCase(Locale.ROOT));
            }
        }
        if (value == 2 && language.language().equals("zh")) {
            spelled.addAll(Set.of("两", "兩"));
        }
        if (value == 1) {
            spelled.addAll(articles(language));
        }
        return spelled;
    }

    /// The indefinite article says one.
    private static Set<String> articles(LanguageTag language) {
        return switch (language.language()) {
            case "en" -> Set.of("a", "an", "single");
            case "de" -> Set.of("ein", "eine", "einen", "einem", "einer", "eines");
            case "nl" -> Set.of("een", "één");
            case "it" -> Set.of("un", "uno", "una");
            case "es" -> Set.of("un", "uno", "una");
            case "pt" -> Set.of("um", "uma");
            case "fr" -> Set.of("un", "une");
            default -> Set.of();
        };
    }
}
