package org.xenia.culture.coach.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;
import org.xenia.language.register.RegisterDetector;
import org.xenia.language.register.RegisterReading;
import org.xenia.language.segment.Segment;
import org.xenia.language.segment.Sentences;

/// One draft with what several rules read of it, each made once and only when asked for. Used by one
/// thread.
public final class Reading {

    /// Stands in [#plain] where the writer's own words do not: addresses, codes, words of others.
    public static final char BLANK = '\uFFFC';

    private static final Pattern QUOTED = Pattern.compile(
            "(?m)^[ \\t]*>.*$|“[^“”\\n]{2,300}”|„[^„“”\\n]{2,300}[“”]|«[^«»\\n]{2,300}»|「[^「」\\n]{1,300}」"
                    + "|『[^『』\\n]{1,300}』|(?<![\\p{L}\\p{N}])\"[^\"\\n]{2,300}\"(?![\\p{L}\\p{N}])");
    private static final Protector PROTECTOR = new Protector();
    private static final RegisterDetector REGISTERS = new RegisterDetector();
    private static final Sentences SENTENCES = new Sentences();

    private final Draft draft;
    private @Nullable List<Token> tokens;
    private @Nullable List<Segment> sentences;
    private @Nullable String plain;
    private @Nullable RegisterReading register;

    /// Begins to read a draft.
    public Reading(Draft draft) {
        this.draft = draft;
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
            register = REGISTERS.detect(text(), draft.locale());
        }
        return register;
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
            Matcher quotes = QUOTED.matcher(text());
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

    private static void blank(StringBuilder text, int start, int end) {
        for (int place = start; place < end; place++) {
            if (text.charAt(place) != '\n') {
                text.setCharAt(place, BLANK);
            }
        }
    }
}
