package org.xenia.culture.coach;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.xenia.culture.calendar.DayName;
import org.xenia.culture.calendar.HolidayNames;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Notes;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.json.JsonMapper;

/// The sentences of the coach in one language of the screens; English where a sentence is not there yet.
public final class CoachTexts {

    private static final String DIRECTORY = "/org/xenia/culture/texts/";

    private final LanguageTag language;
    private final ULocale locale;
    private final Map<String, String> sentences;

    private CoachTexts(LanguageTag language) {
        this.language = language;
        locale = ULocale.forLanguageTag(language.value());
        sentences = new HashMap<>(read("en"));
        if (!language.value().equals("en")) {
            sentences.putAll(read(language.value()));
        }
    }

    /// The sentences in a language; English when the library has none in it.
    public static CoachTexts in(LanguageTag language) {
        return new CoachTexts(language);
    }

    /// Why a finding is made, as one sentence for a person.
    public String reason(Finding finding) {
        return format(finding.message(), finding.arguments());
    }

    /// What to do about it: the suggestion where there is one, else the rule's advice.
    public String advice(Finding finding) {
        String suggestion = finding.suggestion();
        return suggestion == null ? format("coach." + finding.rule() + ".advice", finding.arguments()) : suggestion;
    }

    /// The name of a rule.
    public String title(String rule) {
        return format("coach." + rule + ".title", Map.of());
    }

    /// True when the sentence is there, in this language or English.
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    private String format(String key, Map<String, Object> arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence is called " + key);
        }
        return sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0
                ? sentence
                : new MessageFormat(sentence, locale).format(named(arguments));
    }

    /// The values with languages and days called by their names and facts by their notes, in the reader's language.
    private Map<String, Object> named(Map<String, Object> arguments) {
        Map<String, Object> named = new HashMap<>(arguments);
        named.replaceAll((name, value) -> switch (value) {
            case LanguageTag spoken -> ULocale.forLanguageTag(spoken.value()).getDisplayName(locale);
            case DayName day -> HolidayNames.in(language).of(day);
            case Fact fact -> Notes.read(fact.note(), language).text();
            default -> value;
        });
        return named;
    }

    private static Map<String, String> read(String language) {
        Map<String, String> sentences = new HashMap<>();
        try (InputStream in = CoachTexts.class.getResourceAsStream(DIRECTORY + language + ".json")) {
            if (in != null) {
                JsonMapper.shared()
                        .readTree(in)
                        .properties()
                        .forEach(entry ->
                                sentences.put(entry.getKey(), entry.getValue().stringValue()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
