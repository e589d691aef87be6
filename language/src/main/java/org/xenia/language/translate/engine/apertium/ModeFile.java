package org.xenia.language.translate.engine.apertium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The recipe of a direction: the programs of its pipeline, as the language package installs it.
///
/// The programs can be kept running when each takes `-z`, by which it flushes at every NUL. A recipe with a
/// program that is not known to take it is run anew for every text.
final class ModeFile {

    private static final Set<String> FLUSHING = Set.of(
            "lt-proc",
            "lrx-proc",
            "lsx-proc",
            "cg-proc",
            "hfst-proc",
            "rtx-proc",
            "apertium-tagger",
            "apertium-pretransfer",
            "apertium-posttransfer",
            "apertium-transfer",
            "apertium-interchunk",
            "apertium-postchunk",
            "apertium-anaphora");

    private ModeFile() {}

    /// The commands of the pipeline with null flush, unknown words unmarked; empty when it cannot be kept
    /// running.
    static Optional<List<List<String>>> find(String mode) {
        String stated = System.getenv("APERTIUM_DATADIR");
        Path file = Path.of(stated == null ? "/usr/share/apertium" : stated, "modes", mode + ".mode");
        try {
            return Files.isReadable(file) ? parse(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<List<List<String>>> parse(String recipe) {
        List<List<String>> commands = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : words(recipe)) {
            if (word.equals("|")) {
                commands.add(words);
                words = new ArrayList<>();
            } else {
                addWord(words, word);
            }
        }
        commands.add(words);
        boolean usable =
                commands.stream().allMatch(command -> !command.isEmpty() && FLUSHING.contains(command.getFirst()));
        return usable ? Optional.of(commands) : Optional.empty();
    }

    /// `$1` is the way unknown words are shown, `$2` an option of the tagger that is not needed.
    private static void addWord(List<String> words, String word) {
        switch (word) {
            case "$1" -> words.add("-n");
            case "$2" -> {}
            default -> words.add(word);
        }
        if (words.size() == 1) {
            words.add("-z");
        }
    }

    /// Splits at blanks and bars outside single quotes.
    private static List<String> words(String recipe) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < recipe.length(); index++) {
            char character = recipe.charAt(index);
            if (character == '\'') {
                quoted = !quoted;
            } else if (!quoted && (Character.isWhitespace(character) || character == '|')) {
                flush(words, word);
                if (character == '|') {
                    words.add("|");
                }
            } else {
                word.append(character);
            }
        }
        flush(words, word);
        return words;
    }

    private static void flush(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
