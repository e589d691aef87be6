package org.xenia.culture.coach.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A text that a pattern matches is never passed over.
class NeedlesLaws {

    @Property(tries = 2000)
    void standInEveryTextThatAnExpressionMatches(@ForAll("regexes") String regex, @ForAll("texts") String text) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        if (pattern.matcher(text).find()) {
            assertThat(Needles.of(pattern).mayBeIn(new Grams(text)))
                    .as(regex + " in " + text)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcABCIiİıßſ '").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> regexes() {
        Arbitrary<String> letters = Arbitraries.of(
                "a", "b", "c", "i", "I", "ß", "[ab]", "[^a]", ".", "\\b", "(?=a)", "(?<!b)", "\\w", "\\Qab\\E", " ");
        Arbitrary<String> row = Combinators.combine(letters, Arbitraries.of("", "", "", "?", "*", "+", "{2}", "{0,1}"))
                .as((letter, often) -> letter.startsWith("(") || letter.equals("\\b") ? letter : letter + often)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list));
        Arbitrary<String> group = Combinators.combine(row, row, Arbitraries.of("", "?", "+", "*"))
                .as((one, other, often) -> "(?:" + one + "|" + other + ")" + often);
        return Combinators.combine(row, group, row).as((one, two, three) -> one + two + three);
    }
}
