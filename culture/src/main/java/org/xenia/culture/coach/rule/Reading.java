package org.xenia.culture.coach.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;
import org.xenia.language.register.RegisterDetector;
import org.xenia.language.register.RegisterReading;
import org.xenia.language.segment.Segment;
import org.xenia.language.segment.Sentences;
import org.xenia.language.segment.Words;

/// One draft with what several rules read of it, each made once and only when asked for. Used by one
/// thread.
public final class Reading {

    /// Stands in [#plain] where the writer's own words do not: addresses, codes, words of others.
    public static final char BLANK = '\uFFFC';

    private static final Pattern QUOTED = Pattern.compile(
            "(?m)^[ \\t]*>.*$|“[^“”\\n]{2,300}”|„[^„“”\\n]{2,300}[“”]|«[^«»\\n]{2,300}»|「[^「」\\n]{1,300}」"
                    + "|『[^『』\\n]{1,300}』|(?<![\\p{L}\\p{N}])\"[^\"\\n]{2,300}\"(?![\\p{L}\\p{N}])");
    private static final String QUOTES = ">“„«「『\"";
    private static final Protector PROTECTOR = new Protector();
    private static final RegisterDetector REGISTERS = new RegisterDetector();
    private static final Sentences SENTENCES = new Sentences();

    private final Draft draft;
    private final Packs packs;
    private @Nullable List<Token> tokens;
    private @Nullable List<Segment> sentences;
    private @Nullable String plain;
    private @Nullable RegisterReading register;
    private @Nullable Passage whole;
    private @Nullable Passage said;
    private int words = -1;
    private final Map<Question<?>, Object> answers = new HashMap<>();

    /// Something that several checks ask of a draft. Make one and keep it.
    ///
    /// @param answer finds the answer, once for each draft
    public record Question<T>(Function<Reading, T> answer) {}

    /// Begins to read a draft.
    ///
    /// @param packs what is known of markets and languages, with the workspace's own facts
    public Reading(Draft draft, Packs packs) {
        this.draft = draft;
        this.packs = packs;
    }

    /// What is known of a market on a topic; nothing when there is no pack of it.
    ///
    /// @param country ISO 3166-1 code, or empty
    public List<Fact> facts(String country, Topic topic) {
        return packs.market(country).map(pack -> pack.facts(topic)).orElse(List.of());
    }

    /// The draft itself.
    public Draft draft() {
        return draft;
    }

    /// The text itself.
    public String text() {
        return draft.text();
    }

    /// Addresses, numbers, codes, placeholders, emoji, in order.
    public List<Token> tokens() {
        if (tokens == null) {
            tokens = PROTECTOR.find(text());
        }
        return tokens;
    }

    /// The tokens of one kind.
    public List<Token> tokens(Kind kind) {
        return tokens().stream().filter(token -> token.kind() == kind).toList();
    }

    /// The sentences, in order, covering the text.
    public List<Segment> sentences() {
        if (sentences == null) {
            sentences = SENTENCES.split(text(), draft.locale(), tokens());
        }
        return sentences;
    }

    /// The sentence around a place of the text.
    public Segment sentence(int place) {
        for (Segment sentence : sentences()) {
            if (place < sentence.end()) {
                return sentence;
            }
        }
        return new Segment(0, text().length(), text());
    }

    /// How the text addresses its reader.
    public RegisterReading register() {
        if (register == null) {
            register = REGISTERS.detect(text(), draft.locale(), tokens());
        }
        return register;
    }

    /// How many words the text has.
    public int words() {
        if (words < 0) {
            words = Words.count(text());
        }
        return words;
    }

    /// The answer to a question, found when it is first asked.
    @SuppressWarnings("unchecked")
    public <T> T answer(Question<T> question) {
        Object known = answers.get(question);
        if (known == null) {
            known = question.answer().apply(this);
            answers.put(question, known);
        }
        return (T) known;
    }

    /// False when the text holds none of the words for sure, and so nothing that needs one of them.
    public boolean mayHold(Needles needles) {
        return needles.mayBeIn(whole().grams());
    }

    /// The text, to be searched.
    Passage whole() {
        if (whole == null) {
            whole = new Passage(text());
        }
        return whole;
    }

    /// What [#plain] holds, to be searched.
    Passage said() {
        if (said == null) {
            said = plain().equals(text()) ? whole() : new Passage(plain(), whole().grams());
        }
        return said;
    }

    /// A sentence, to be searched.
    Passage passage(Segment sentence) {
        return new Passage(sentence.text(), whole().grams());
    }

    /// A stretch of the text, to be searched.
    Passage passage(int start, int end) {
        boolean all = start == 0 && end == text().length();
        return all ? whole() : new Passage(text().substring(start, end), whole().grams());
    }

    /// The text as long as it is, with [#BLANK] for every unit of addresses, codes, placeholders and
    /// quotations.
    public String plain() {
        if (plain == null) {
            StringBuilder blanked = new StringBuilder(text());
            for (Token token : tokens()) {
                if (token.kind().verbatim() && token.kind() != Kind.ID && token.kind() != Kind.PHONE) {
                    blank(blanked, token.start(), token.end());
                }
            }
            Matcher quotes = QUOTED.matcher(mayQuote(text()) ? text() : "");
            while (quotes.find()) {
                blank(blanked, quotes.start(), quotes.end());
            }
            plain = blanked.toString();
        }
        return plain;
    }

    /// The stretch of the text.
    public String text(Hit hit) {
        return text().substring(hit.start(), hit.end());
    }

    private static boolean mayQuote(String text) {
        return QUOTES.chars().anyMatch(quote -> text.indexOf(quote) >= 0);
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int place = start; place < end; place++) {
            if (text.charAt(place) != '\n') {
                text.setCharAt(place, BLANK);
            }
        }
    }
}
