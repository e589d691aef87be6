package org.xenia.language.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.DetectTool;
import org.xenia.language.protect.ProtectTool;
import org.xenia.language.redact.RedactTool;
import org.xenia.language.register.RegisterTool;
import org.xenia.language.segment.Sentences;
import org.xenia.language.sentiment.SentimentTool;
import org.xenia.language.translate.check.Checks;
import org.xenia.language.translate.memory.SegmentKey;
import org.xenia.language.translate.terms.TermBase;
import tools.jackson.databind.json.JsonMapper;

/// Long texts of a few characters over and over are answered on a stack smaller than the server's, in proportion to a
/// message that may be two and a half times as long: no pattern climbs a step with every letter, and none begins anew
/// at every letter.
class LongTextsTest {

    private static final int LONG = 20_000;
    private static final long STACK_BYTES = 200 << 10;

    private static final Map<String, Tool> TOOLS = Map.of(
            "detect", new DetectTool(),
            "register", new RegisterTool(),
            "sentiment", new SentimentTool(),
            "redact", new RedactTool(),
            "protect", new ProtectTool());

    private static final List<String> REPEATED = List.of(
            "a",
            "A",
            "1",
            "1 ",
            "x8",
            "a-",
            "a'",
            "#a",
            "@a ",
            "a@",
            "a.",
            "http://a ",
            ":)",
            "=)",
            "😀",
            "\n",
            "\t",
            " ",
            "中",
            "あ",
            "가",
            "ا",
            "ไ",
            "क",
            "e\u0301",
            "\u0308",
            "\u200d",
            "a\u200d",
            "ß",
            "?!",
            "{",
            "%s ",
            "<a>",
            "a@b.co ",
            "+1 234 ",
            "1234 5678 ",
            "12.",
            "2026-",
            "(",
            "\"",
            "^_^",
            "-_",
            "T_T",
            "/",
            "not ",
            "\ud83d");

    static Stream<Arguments> tools() {
        return TOOLS.keySet().stream()
                .flatMap(tool -> Stream.of("en", "th").map(language -> Arguments.of(tool, language)));
    }

    @ParameterizedTest
    @MethodSource("tools")
    @Timeout(120)
    void everyToolAnswersThem(String tool, String language) throws InterruptedException {
        eachOnASmallStack(text -> answer(tool, text, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "th"})
    @Timeout(120)
    void sentencesMemoryAndChecksOfTheirTranslationsTakeThem(String code) throws InterruptedException {
        LanguageTag language = LanguageTag.of(code);
        Sentences sentences = new Sentences();
        eachOnASmallStack(text -> {
            assertThat(sentences.split(text, language)).isNotNull();
            assertThat(SegmentKey.of(text, language).normalised()).isNotNull();
            assertThat(Checks.list(text, text, language, LanguageTag.of("es"), TermBase.EMPTY))
                    .isNotEmpty();
        });
    }

    private static void eachOnASmallStack(Consumer<String> work) throws InterruptedException {
        for (String repeated : REPEATED) {
            String text = repeated.repeat(LONG / repeated.length());
            AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
            Thread thread = new Thread(null, () -> work.accept(text), "small", STACK_BYTES);
            thread.setUncaughtExceptionHandler((unused, thrown) -> failure.set(thrown));
            thread.start();
            thread.join();
            assertThat(failure.get()).as(repeated).isNull();
        }
    }

    private static void answer(String tool, String text, String language) {
        assertThat(TOOLS.get(tool)
                        .answer(JsonMapper.shared()
                                .createObjectNode()
                                .put("text", text)
                                .put("language", language)))
                .isNotEmpty();
    }
}
