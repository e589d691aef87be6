package org.xenia.language.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

/// The memory finds what was translated before although figures, names, case or punctuation differ, and never passes
/// off a figure of yesterday.
class InMemoryTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag ES = LanguageTag.of("es");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private static Optional<MemoryMatch> look(String source, String target, LanguageTag to, String query) {
        InMemory memory = new InMemory();
        memory.remember(MemorySegment.imported(source, target, EN, to));
        return memory.find(MemoryQuery.of(query, EN, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order 5 has shipped.    | El pedido 5 ha salido.     | Order 77 has shipped.   | El pedido 77 ha salido.",
                "Price: 1,234.50 EUR     | Precio: 1.234,50 EUR       | Price: 2,000.75 EUR     | Precio: 2.000,75 EUR",
                "Hello Anna, all is fine | Hola Anna, todo está bien  | Hello Marta, all is fine| Hola Marta, todo está bien",
                "Mail to a@b.example     | Escriba a a@b.example      | Mail to c@d.example     | Escriba a c@d.example",
                "Save                    | Guardar                    | SAVE                    | GUARDAR",
                "Save                    | Guardar                    | Save...                 | Guardar…",
                "Are you there           | Está ahí                   | are you there.          | está ahí.",
                "_Open File              | _Abrir archivo             | Open File               | Abrir archivo",
                "“Quoted” text           | Texto «entrecomillado»     | \"Quoted\"  text        | Texto «entrecomillado»",
                "Thank you               | Gracias                    | Thank you!              | ¡Gracias!"
            })
    void adaptsTheStoredTarget(String source, String target, String query, String expected) {
        MemoryMatch match = look(source, target, ES, query).orElseThrow();
        assertThat(match.target()).isEqualTo(expected);
        assertThat(match.exact()).isTrue();
        assertThat(match.score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You have 5 items | Tiene cinco artículos | You have 7 items",
                "2 of 2 files     | 2 de 2 archivos       | 1 of 2 files",
                "Hello Anna, fine | Hola Ana, bien        | Hello Marta, fine",
                "Open File        | Abrir archivo         | _Open File"
            })
    void onlyOffersWhatDoesNotAlign(String source, String target, String query) {
        assertThat(look(source, target, ES, query)).hasValueSatisfying(match -> {
            assertThat(match.exact()).isFalse();
            assertThat(match.target()).isEqualTo(target);
        });
    }

    @Test
    void doesNotMixPluralFormsOfTheTarget() {
        LanguageTag ru = LanguageTag.of("ru");
        assertThat(look("You have 5 items", "У вас 5 товаров", ru, "You have 2 items"))
                .isEmpty();
        assertThat(look("You have 5 items", "У вас 5 товаров", ru, "You have 7 items"))
                .hasValueSatisfying(match -> assertThat(match.target()).isEqualTo("У вас 7 товаров"));
    }

    @Test
    void keepsQuestionAndStatementApart() {
        assertThat(look("It has arrived.", "Ha llegado.", ES, "It has arrived?"))
                .hasValueSatisfying(match -> assertThat(match.exact()).isFalse());
    }

    @Test
    void findsALikeSegmentWithItsScore() {
        MemoryMatch match = look(
                        "Your parcel will arrive tomorrow",
                        "Su paquete llegará mañana",
                        ES,
                        "Your parcel will arrive on Monday tomorrow")
                .orElseThrow();
        assertThat(match.score()).isBetween(0.75, 0.99);
        assertThat(match.exact()).isFalse();
        assertThat(look("Your parcel will arrive", "x", ES, "How do I reset my password"))
                .isEmpty();
    }

    @Test
    void lastCorrectionOfAPersonWinsAtOnce() {
        InMemory memory = new InMemory();
        memory.remember(MemorySegment.imported("Refund", "Devolución", EN, ES));
        memory.remember(MemorySegment.corrected("Refund", "Reembolso", EN, ES, NOON));
        assertThat(memory.find(MemoryQuery.of("Refund", EN, ES)).orElseThrow().target())
                .isEqualTo("Reembolso");
        memory.remember(MemorySegment.corrected("Refund", "Reintegro", EN, ES, NOON.plusSeconds(1)));
        assertThat(memory.find(MemoryQuery.of("Refund", EN, ES)).orElseThrow().target())
                .isEqualTo("Reintegro");
    }

    @Test
    void contextBreaksTies() {
        InMemory memory = new InMemory();
        for (String context : new String[] {"Is the shop open?", "Is the ticket open?"}) {
            memory.remember(new MemorySegment(
                    "Open.",
                    context.contains("shop") ? "Abierta." : "Abierto.",
                    EN,
                    ES,
                    context,
                    MemorySegment.Origin.PERSON,
                    NOON));
        }
        assertThat(memory.find(new MemoryQuery("Open.", EN, ES, "Is the shop open?", 0.75))
                        .orElseThrow()
                        .target())
                .isEqualTo("Abierta.");
        assertThat(memory.find(new MemoryQuery("Open.", EN, ES, "Is the ticket open?", 0.75))
                        .orElseThrow()
                        .target())
                .isEqualTo("Abierto.");
    }

    @Test
    void keepsLanguagesAndScriptsApart() {
        InMemory memory = new InMemory();
        memory.remember(MemorySegment.imported("Hello", "您好", EN, LanguageTag.of("zh-Hans")));
        assertThat(memory.find(MemoryQuery.of("Hello", EN, LanguageTag.of("zh-CN"))))
                .isPresent();
        assertThat(memory.find(MemoryQuery.of("Hello", EN, LanguageTag.of("zh-TW"))))
                .isEmpty();
    }

    @Property(tries = 200)
    void neverShowsAnotherFigureThanTheQuerys(
            @ForAll @IntRange(min = 0, max = 9999) int stored, @ForAll @IntRange(min = 0, max = 9999) int asked) {
        Optional<MemoryMatch> match = look(
                "Order " + stored + " is here",
                "El pedido " + stored + " está aquí",
                ES,
                "Order " + asked + " is here");
        match.ifPresent(found -> assertThat(found.target()).isEqualTo("El pedido " + asked + " está aquí"));
        assertThat(match.isPresent() || stored == 1 || asked == 1).isTrue();
    }

    @Test
    void takesNoWordThatWasTranslatedForAName() {
        look("Text Column", "Columna de texto", ES, "Text Buffer")
                .ifPresent(match -> assertThat(match.target()).isEqualTo("Columna de texto"));
    }

    @Test
    void readsManyAtOnceInTheirOrder() {
        InMemory memory = new InMemory();
        memory.rememberAll(List.of(
                MemorySegment.imported("Your order is late", "Su pedido va con retraso", EN, ES),
                MemorySegment.imported(" ", "x", EN, ES),
                MemorySegment.imported("ALL ITEMS", "TODOS LOS ARTÍCULOS", EN, ES)));
        assertThat(memory.find(MemoryQuery.of("Your order is late!", EN, ES))
                        .orElseThrow()
                        .target())
                .startsWith("¡Su pedido va con retraso");
        assertThat(memory.find(MemoryQuery.of("All items", EN, ES))
                        .orElseThrow()
                        .target())
                .isEqualTo("Todos los artículos");
    }

    @Property(tries = 500)
    void survivesAnyText(@ForAll String source, @ForAll String query) {
        InMemory memory = new InMemory();
        memory.remember(MemorySegment.imported(source, "x" + source, EN, ES));
        memory.find(MemoryQuery.of(query, EN, ES));
        if (!source.isBlank()) {
            assertThat(memory.find(MemoryQuery.of(source, EN, ES)).orElseThrow().target())
                    .isEqualTo("x" + source);
        }
    }
}
