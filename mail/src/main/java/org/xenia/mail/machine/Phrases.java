package org.xenia.mail.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Words by which mails of machines are known, from a file beside this class: one phrase a line, in lower case.
final class Phrases {

    /// Subjects of failed deliveries.
    static final Phrases FAILURE_SUBJECTS = new Phrases("failure-subjects.txt");
    /// Sentences about failed deliveries.
    static final Phrases FAILURE_SENTENCES = new Phrases("failure-sentences.txt");
    /// Sentences about deliveries that are still tried.
    static final Phrases DELAY_SENTENCES = new Phrases("delay-sentences.txt");
    /// Sentences about deliveries that succeeded.
    static final Phrases DELIVERED_SENTENCES = new Phrases("delivered-sentences.txt");
    /// How subjects of answers begin that mailboxes give by themselves.
    static final Phrases AWAY_SUBJECTS = new Phrases("away-subjects.txt");

    private final List<String> phrases;

    private Phrases(String file) {
        InputStream in = Phrases.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the library lacks " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            phrases = reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Text as phrases are compared with it: lower case, plain apostrophes, runs of white space as one space.
    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Whether one of the phrases stands in a normal text.
    boolean in(String normal) {
        return phrases.stream().anyMatch(normal::contains);
    }

    /// Whether a normal text is one of the phrases, or begins with one that a colon, a bracket or a subject follows.
    boolean begin(String normal) {
        for (String phrase : phrases) {
            if (normal.startsWith(phrase)
                    && ends(normal.substring(phrase.length()).strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String rest) {
        return rest.isEmpty()
                || ":：]】([-–|!,".indexOf(rest.charAt(0)) >= 0
                || rest.startsWith("re:")
                || rest.startsWith("auto")
                || rest.startsWith("notification")
                || rest.startsWith("message");
    }
}
