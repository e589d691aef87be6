package org.xenia.server.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What goes into `text` and `jsonb` columns comes out unchanged, whatever it is.
class StoredTextLaws {

    @Property
    void anyTextComesBack(@ForAll("texts") String text) {
        String stored = StoredText.encode(text);

        assertThat(StoredText.decode(stored)).isEqualTo(text);
        assertStorable(stored);
    }

    @Property
    void anyTextInJsonComesBack(@ForAll("texts") String name, @ForAll("texts") String text) {
        String json = Json.MAPPER.writeValueAsString(Map.of("k" + name, text));

        String stored = JsonText.encode(json);

        assertThat(Json.read(stored)).isEqualTo(Json.MAPPER.readTree(json));
        assertThat(stored).doesNotContain("\\u0000");
        assertStorable(stored);
    }

    @Property
    void ordinaryTextIsStoredAsItIs(@ForAll("ordinary") String text) {
        assertThat(StoredText.encode(text)).isSameAs(text);
    }

    @Property
    void theStartOfAStoredTextCutAnywhereIsAStartOfTheText(
            @ForAll("texts") String text, @ForAll @IntRange(max = 80) int cut) {
        String stored = StoredText.encode(text);
        int characters = stored.codePointCount(0, stored.length());
        String start = stored.substring(0, stored.offsetByCodePoints(0, Math.min(cut, characters)));

        assertThat(text).startsWith(StoredText.decodeStart(start));
    }

    // Any UTF-16 at all, thick with what is special here.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> special =
                Arbitraries.of('\0', '\u001A', '\uD83D', '\uDE00', '\uD800', '\uDFFF', '\\', 'u', '0', '1', 'A', '"');
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, special), net.jqwik.api.Tuple.of(1, Arbitraries.chars()))
                .list()
                .ofMaxSize(40)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }

    @Provide
    Arbitrary<String> ordinary() {
        return Arbitraries.strings().withCharRange(' ', '\uD7FF');
    }

    private static void assertStorable(String stored) {
        assertThat(stored.indexOf('\0')).isNegative();
        assertThat(java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(stored))
                .isTrue();
    }
}
