package org.xenia.language.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenia.language.translate.engine.TestEngine.each;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;
import org.xenia.language.translate.check.Check;
import org.xenia.language.translate.check.Severity;
import org.xenia.language.translate.engine.Engines;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.language.translate.engine.TestEngine;
import org.xenia.language.translate.memory.InMemory;
import org.xenia.language.translate.memory.Memory;
import org.xenia.language.translate.memory.MemorySegment;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermBase;

/// The whole walk (R5, R6, R8, R13).
class TranslatorTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag ES = LanguageTag.of("es");

    private static Translation translate(String text, Memory memory, TermBase terms, TestEngine... engines) {
        return new Translator(Engines.of(List.of(engines)), terms, memory)
                .translate(TranslationRequest.of(text, EN, ES));
    }

    private static Translation translate(String text, UnaryOperator<String> engine) {
        return translate(text, Memory.NONE, TermBase.EMPTY, TestEngine.inside("test", each(engine)));
    }

    @Test
    void keepsEverySpaceAndLineBreak() {
        String text = "  Good morning.\n\n- First thing\t\r\n  Second thing.  Third!\n";
        Translation translation = translate(text, piece -> piece.toUpperCase(Locale.ROOT));
        assertThat(translation.text()).isEqualTo(text.toUpperCase(Locale.ROOT));
    }

    @Test
    void asksTheMemoryBeforeAnyEngine() {
        InMemory memory = new InMemory();
        memory.remember(MemorySegment.imported("Order 5 is here.", "El pedido 5 está aquí.", EN, ES));
        Translation translation = translate(
                "Order 9 is here. Goodbye.",
                memory,
                TermBase.EMPTY,
                TestEngine.inside("test", each(piece -> "Adiós.")));
        assertThat(translation.text()).isEqualTo("El pedido 9 está aquí. Adiós.");
        assertThat(translation.engine()).isEqualTo("memory+test");
        assertThat(translation.segments()).extracting(SegmentResult::confidence).containsExactly(1.0, 0.8);
    }

    @Test
    void putsApprovedTermsInAndKeepsNames() {
        TermBase terms = TermBase.of(
                List.of(Term.approved("gift card", EN, "tarjeta regalo", ES), Term.untranslated("Xenia Care", EN)));
        Translation translation = translate(
                "Gift cards of Xenia Care", Memory.NONE, terms, TestEngine.inside("test", each(text -> "de " + text)));
        assertThat(translation.text()).isEqualTo("de Tarjeta regalo of Xenia Care");
        assertThat(translation.findCheck("terms").orElseThrow().ok()).isTrue();
        assertThat(translation.terms()).hasSize(2);
    }

    @Test
    void letsNoPersonalDataLeaveTheHouse() {
        List<String> sent = new ArrayList<>();
        TestEngine engine = TestEngine.outside("far", each(text -> {
            sent.add(text);
            return text;
        }));
        String text = "My card 4111 1111 1111 1111, mail ana@example.org, phone +34 612 345 678 is wrong";
        Translation translation = translate(text, Memory.NONE, TermBase.EMPTY, engine);
        assertThat(String.join(" ", sent)).doesNotContain("4111", "ana@", "612");
        assertThat(translation.text()).isEqualTo(text);
        assertThat(translation.transfers()).first().satisfies(transfer -> {
            assertThat(transfer.engine()).isEqualTo("far");
            assertThat(transfer.country()).isEqualTo("US");
            assertThat(transfer.masked()).contains("CARD", "EMAIL", "PHONE");
        });
    }

    @Test
    void logsATransferThatBroughtNothing() {
        TestEngine failing = TestEngine.outside("far", request -> new Outcome.Refused(Refusal.QUOTA, "used up"));
        TestEngine own = TestEngine.inside("own", each(text -> "hola"));
        Translation translation = translate("hello there", Memory.NONE, TermBase.EMPTY, failing, own);
        assertThat(translation.engine()).isEqualTo("own");
        assertThat(translation.transfers()).extracting(Transfer::engine).containsExactly("far");
    }

    @Test
    void saysSoWhenNothingCanTranslate() {
        Translation translation = translate("Good morning", Memory.NONE, TermBase.EMPTY);
        assertThat(translation.text()).isEqualTo("Good morning");
        assertThat(translation.engine()).isEqualTo("none");
        assertThat(translation.blocked()).isTrue();
        assertThat(translation.confidence()).isZero();
        assertThat(translation.reasons()).containsExactly("no engine is configured");
    }

    @Test
    void asksAgainWithFiguresHiddenWhenAnEngineChangesThem() {
        Translation translation = translate("You have 14 days left", text -> text.replace("14", "40"));
        assertThat(translation.text()).isEqualTo("You have 14 days left");
        assertThat(translation.findCheck("numbers").orElseThrow().ok()).isTrue();
    }

    @Test
    void copiesWhatNeedsNoTranslation() {
        Translation translation = translate("https://a.example/x 12345 :-)", text -> "changed");
        assertThat(translation.text()).isEqualTo("https://a.example/x 12345 :-)");
        assertThat(translation.incomplete()).isFalse();
    }

    @Test
    void cutsATextLongerThanAnEngineTakes() {
        String text = "This is a sentence of some length. ".repeat(1_000);
        List<Integer> lengths = new ArrayList<>();
        Translation translation = translate(text, Memory.NONE, TermBase.EMPTY, TestEngine.inside("test", request -> {
            lengths.add(request.characters());
            return new Outcome.Translated(request.texts());
        }));
        assertThat(translation.text()).isEqualTo(text);
        assertThat(lengths).allMatch(length -> length <= 10_000).hasSizeGreaterThan(5);
    }

    /// What a bad engine does to markers.
    enum Mischief {
        UPPER(text -> text.toUpperCase(Locale.ROOT)),
        DROP(text -> text.replaceAll("⟦\\d+⟧", "")),
        DOUBLE(text -> text.replaceAll("(⟦\\d+⟧)", "$1 $1")),
        SPACED(text -> text.replaceAll("⟦(\\d+)⟧", "⟦ $1 ⟧")),
        REVERSED(text -> {
            List<String> words = new ArrayList<>(List.of(text.split(" ")));
            Collections.reverse(words);
            return String.join(" ", words);
        }),
        RENUMBER(text -> text.replaceAll("⟦1⟧", "⟦2⟧")),
        CUT(text -> text.substring(0, (text.length() + 1) / 2)),
        BRACKETS(text -> text.replaceAll("[⟦⟧]", "")),
        DIGITS(text -> text.replaceAll("\\d", "7"));

        private final UnaryOperator<String> way;

        Mischief(UnaryOperator<String> way) {
            this.way = way;
        }
    }

    /// What must come out of any translation as it went in, however the words beside it may be read: a figure or a
    /// sign of money or percentage before it is not a part of it.
    private static final List<String> HOLES = List.of(
            "{name}",
            "%1$s",
            "%d",
            "%(count)s",
            "${total}",
            "$name",
            "{{order.id}}",
            "https://a.example/x?b=1",
            "me@a.example",
            "XN-2024-88431",
            "<b>");

    @Provide
    Arbitrary<String> messages() {
        Arbitrary<String> words = Arbitraries.of(
                "Hello", "your", "parcel", "late", "14", "1,234.50", "5 $", "20 %", "please", "and", "not");
        return Arbitraries.frequencyOf(Tuple.of(2, words), Tuple.of(1, Arbitraries.of(HOLES)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
    }

    /// Law: a hole survives any engine, or a blocking check says that it did not.
    @Property(tries = 600)
    void neverLosesAHoleInSilence(@ForAll("messages") String message, @ForAll Mischief mischief) {
        Translation translation = translate(message, mischief.way);
        boolean kept = HOLES.stream().allMatch(hole -> count(translation.text(), hole) == count(message, hole));
        assertThat(kept
                        || translation.checks().stream()
                                .anyMatch(check -> !check.ok() && check.severity() == Severity.BLOCKING))
                .describedAs("%s by %s became %s", message, mischief, translation.text())
                .isTrue();
    }

    /// Law: a protected token survives any engine, or a blocking check says that it did not.
    @Property(tries = 400)
    void neverLosesATokenInSilence(@ForAll("messages") String message, @ForAll Mischief mischief) {
        Translation translation = translate(message, mischief.way);
        for (Token token : new Protector().find(message)) {
            boolean kept = count(translation.text(), token.text()) == count(message, token.text());
            if (token.kind().verbatim() && !kept) {
                assertThat(translation.checks())
                        .describedAs("%s by %s became %s", message, mischief, translation.text())
                        .anyMatch(check -> !check.ok() && check.severity() == Severity.BLOCKING);
            }
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Property(tries = 300)
    void survivesAnyTextAndAnswer(@ForAll String text, @ForAll String answer) {
        Translation translation = translate(text, piece -> answer);
        assertThat(translation.checks()).extracting(Check::name).doesNotHaveDuplicates();
        assertThat(translation.confidence()).isBetween(0.0, 1.0);
    }
}
