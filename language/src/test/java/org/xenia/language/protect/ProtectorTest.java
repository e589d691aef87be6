package org.xenia.language.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectorTest {

    private static final Set<Kind> IN_PROSE = EnumSet.of(Kind.NUMBER, Kind.AMOUNT, Kind.EMOJI);

    private final Protector protector = new Protector();

    @Test
    void keepsEveryPlaceholderOfTheTableR6() throws IOException {
        List<String> lost = new ArrayList<>();
        int cases = 0;
        for (String line : lines("placeholders.txt")) {
            int bar = expectedAt(line);
            String text = line.substring(0, bar);
            String rest = line.substring(bar);
            for (String expected : expected(rest)) {
                cases++;
                if (!covered(text, expected)) {
                    lost.add(expected + " in " + text + " found " + protector.find(text));
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(150);
    }

    @Test
    void findsNothingToProtectInProse() throws IOException {
        List<String> silly = new ArrayList<>();
        for (String line : lines("prose.txt")) {
            protector.find(line).stream()
                    .filter(token -> !IN_PROSE.contains(token.kind()) && !line.equals("C:\\"))
                    .forEach(token -> silly.add(line + " → " + token));
        }
        assertThat(silly).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            See https://example.com/a. ~ URL ~ https://example.com/a
            (https://example.com/a_(b)) ~ URL ~ https://example.com/a_(b)
            请访问https://example.com/a，谢谢。 ~ URL ~ https://example.com/a
            详情见https://example.com/查看。 ~ URL ~ https://example.com/查看
            https://example.comを開いて ~ URL ~ https://example.com
            https://例え.jp/道 ~ URL ~ https://例え.jp/道
            https://müller.example/ö?q=1#x ~ URL ~ https://müller.example/ö?q=1#x
            visit www.example.org/x! ~ URL ~ www.example.org/x
            on amazon.de yesterday ~ URL ~ amazon.de
            zara.es/pedidos ~ URL ~ zara.es/pedidos
            myshop://orders/5 ~ URL ~ myshop://orders/5
            Write to me@example.co.uk. ~ EMAIL ~ me@example.co.uk
            <me@example.com> ~ EMAIL ~ me@example.com
            josé@müller.example ~ EMAIL ~ josé@müller.example
            邮箱me@example.com谢谢 ~ EMAIL ~ me@example.com
            a.b+c@x-y.example, ~ EMAIL ~ a.b+c@x-y.example
            Call +34 612 345 678 now ~ PHONE ~ +34 612 345 678
            Call (212) 555-1234 now ~ PHONE ~ (212) 555-1234
            06 12 34 56 78 ~ PHONE ~ 06 12 34 56 78
            212-555-1234 ~ PHONE ~ 212-555-1234
            050-123-4567 ~ PHONE ~ 050-123-4567
            1.234,50 € ~ AMOUNT ~ 1.234,50 €
            $1,234.56 ~ AMOUNT ~ $1,234.56
            USD 100 ~ AMOUNT ~ USD 100
            3000円です ~ AMOUNT ~ 3000円
            ￥100.00 ~ AMOUNT ~ ￥100.00
            ١٬٢٣٤٫٥٠ ~ NUMBER ~ ١٬٢٣٤٫٥٠
            1 234 567 ~ NUMBER ~ 1 234 567
            12'500.00 ~ NUMBER ~ 12'500.00
            50 % ~ NUMBER ~ 50 %
            १२,३४५ ~ NUMBER ~ १२,३४५
            １２３ ~ NUMBER ~ １２３
            order XN-2024-88431 ~ ID ~ XN-2024-88431
            UPS 1Z999AA10123456784 ~ ID ~ 1Z999AA10123456784
            #10442 please ~ ID ~ #10442
            № 10442 ~ ID ~ № 10442
            RR123456789CN到了 ~ ID ~ RR123456789CN
            550e8400-e29b-41d4-a716-446655440000 ~ ID ~ 550e8400-e29b-41d4-a716-446655440000
            DE89 3704 0044 0532 0130 00 ok ~ IBAN ~ DE89 3704 0044 0532 0130 00
            ES9121000418450200051332 ~ IBAN ~ ES9121000418450200051332
            #BlackFriday deals ~ HASHTAG ~ #BlackFriday
            #感謝 ~ HASHTAG ~ #感謝
            ask @ana.b, ~ MENTION ~ @ana.b
            rechnung_2024.pdf ~ CODE ~ rechnung_2024.pdf
            see invoice.PDF. ~ CODE ~ invoice.PDF
            v2.1.0-beta ~ CODE ~ v2.1.0-beta
            C:\\Users\\me\\x.txt ~ CODE ~ C:\\Users\\me\\x.txt
            use --dry-run ~ CODE ~ --dry-run
            set order_id ~ CODE ~ order_id
            ok 👍🏽! ~ EMOJI ~ 👍🏽
            👨‍👩‍👧 ~ EMOJI ~ 👨‍👩‍👧
            🇪🇸 ~ EMOJI ~ 🇪🇸
            """)
    void findsEachKindWithItsExactBorders(String text, Kind kind, String expected) {
        assertThat(protector.find(text))
                .anySatisfy(
                        token -> assertThat(token.kind() + " " + token.text()).isEqualTo(kind + " " + expected));
    }

    @Test
    void findsTermsAsWholeWordsAndAnywhereInUnspacedScripts() {
        List<String> terms = List.of("Xenia", "Xenia Plus", "极光");
        assertThat(protector.find("Xenia Plus, Xenial xenia 试试极光吧 Xenia", terms))
                .extracting(Token::text)
                .containsExactly("Xenia Plus", "极光", "Xenia");
    }

    @Test
    void normalisesDigitsForChecks() {
        assertThat(protector.find("١٬٢٣٤٫٥٠").getFirst().digits()).isEqualTo("123450");
    }

    @Property(tries = 2000)
    void neverThrowsAndNeverOverlaps(@ForAll @From("texts") String text) {
        int position = 0;
        for (Token token : protector.find(text, List.of("a", "é", "\uD800"))) {
            assertThat(token.start()).isGreaterThanOrEqualTo(position);
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            position = token.end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "%",
                "$",
                "<",
                ">",
                "&",
                "#",
                "@",
                ":",
                "\\",
                "(",
                ")",
                "[",
                "]",
                "a",
                "name",
                "1",
                "42",
                ".",
                ",",
                "-",
                " ",
                "\n",
                "://",
                "www.",
                "com",
                "é",
                "日",
                "ก",
                "\uD83D\uDE00",
                "\uD800",
                "\uDC00",
                "\u200D",
                "٣",
                "+",
                "s",
                "d",
                "_",
                "|",
                "*",
                "`",
                "=",
                "\"",
                "'",
                "0",
                "€",
                "\u20E3",
                ";");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
    }

    /// The first bar with no blank behind it and outside quotes of a template's filter.
    private static int expectedAt(String line) {
        for (int index = 0; index < line.length(); index++) {
            if (line.charAt(index) == '|'
                    && Letters.at(line, index + 1) != ' '
                    && !line.startsWith("|trans }}", index)) {
                return index;
            }
        }
        return line.length();
    }

    private boolean covered(String text, String expected) {
        int at = text.indexOf(expected);
        int end = at + expected.length();
        return at >= 0
                && protector.find(text).stream()
                        .anyMatch(token -> token.start() <= at
                                && token.end() >= end
                                && token.kind().verbatim());
    }

    /// The parts after the text; one that holds a `|` itself is joined again by its brackets.
    private static List<String> expected(String rest) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String piece : rest.isEmpty() ? new String[0] : rest.substring(1).split("\\|", -1)) {
            part.append(part.isEmpty() ? "" : "|").append(piece);
            boolean open = part.chars().filter(c -> c == '{').count()
                    > part.chars().filter(c -> c == '}').count();
            if (!open) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    static List<String> lines(String name) throws IOException {
        try (var in = Objects.requireNonNull(ProtectorTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }
}
