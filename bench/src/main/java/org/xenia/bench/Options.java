package org.xenia.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters of a run: the usual values, and over them what was typed as `--name value` or `--name=value`.
public final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /// Reads what was typed.
    ///
    /// @throws IllegalArgumentException naming what is unknown
    public static Options read(Map<String, String> usual, List<String> arguments) {
        Map<String, String> values = new LinkedHashMap<>(usual);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String name = argument.replaceFirst("^--", "").replaceFirst("=.*$", "");
            if (!argument.startsWith("--") || !usual.containsKey(name)) {
                throw new IllegalArgumentException(
                        "unknown parameter '" + argument + "'; there are: --" + String.join(", --", usual.keySet()));
            }
            if (equals < 0 && i + 1 == arguments.size()) {
                throw new IllegalArgumentException(argument + " needs a value");
            }
            values.put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
        }
        return new Options(values);
    }

    /// All of them, for the report.
    public Map<String, String> all() {
        return values;
    }

    /// A text; empty when none was given.
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /// A whole number.
    ///
    /// @throws IllegalArgumentException when it is none
    public int number(String name) {
        return number(name, text(name));
    }

    /// Whole numbers separated by commas.
    public List<Integer> numbers(String name) {
        return Arrays.stream(text(name).split(","))
                .map(part -> number(name, part.trim()))
                .toList();
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("--" + name + " must be a whole number, not '" + text + "'", wrong);
        }
    }
}
