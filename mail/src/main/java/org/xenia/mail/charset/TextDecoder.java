package org.xenia.mail.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of a text. The declaration is believed when the bytes agree with it; otherwise the bytes decide.
public final class TextDecoder {

    /// Characters of UTF-8 that may stand by chance in a text of one byte a character, and of two.
    private static final int CHANCE_SINGLE = 0;
    private static final int CHANCE_DOUBLE = 2;

    private TextDecoder() {}

    /// Reads a text.
    ///
    /// @param declared the character set that the mail names; `null` or nonsense when it names none
    public static String read(byte[] bytes, @Nullable String declared) {
        return tidy(decode(bytes, declared == null ? Optional.empty() : CharsetNames.find(declared)));
    }

    private static String decode(byte[] bytes, Optional<Charset> declared) {
        String marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset named = declared.map(charset -> plausible(bytes, charset)).orElse(null);
        if (named != null && !named.equals(StandardCharsets.US_ASCII)) {
            Utf8 utf8 = Utf8.in(bytes);
            if (!named.equals(StandardCharsets.UTF_8) && utf8.errors() == 0 && utf8.sequences() > chance(named)) {
                return lenient(bytes, StandardCharsets.UTF_8);
            }
            String exact = Strict.read(bytes, named);
            if (exact != null) {
                return exact;
            }
            if (!named.equals(StandardCharsets.UTF_8) || utf8.damaged()) {
                String mostly = lenient(bytes, named);
                if (mostly.chars().filter(c -> c == '\uFFFD').count() * 20 <= mostly.length()) {
                    return mostly;
                }
            }
        }
        return lenient(bytes, Guess.of(bytes));
    }

    /// The text by its byte order mark, or `null` when it has none.
    private static @Nullable String byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return Utf8.in(rest).errors() == 0 ? lenient(rest, StandardCharsets.UTF_8) : null;
        }
        boolean wide = bytes.length >= 4
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return wide ? lenient(bytes, StandardCharsets.UTF_16) : null;
    }

    /// The declared set, or `null` when the bytes cannot have been written in it at all.
    private static @Nullable Charset plausible(byte[] bytes, Charset declared) {
        boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
        if (wide && !holds(bytes, (byte) 0)) {
            return null;
        }
        if (declared.equals(Iso2022Jp.CHARSET) && !holds(bytes, (byte) 0x1B)) {
            return null;
        }
        if (declared.equals(Utf7.CHARSET) && !holds(bytes, (byte) '+')) {
            return null;
        }
        return declared;
    }

    private static int chance(Charset charset) {
        return charset.newDecoder().averageCharsPerByte() < 1 ? CHANCE_DOUBLE : CHANCE_SINGLE;
    }

    private static boolean holds(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static String lenient(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException replaced) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /// Without what no database and no screen takes: NUL, a lonely half of a surrogate pair, a byte order mark.
    private static String tidy(String text) {
        StringBuilder tidy = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean lone = Character.isSurrogate(c) && !pair;
            boolean dropped = c == 0 || (c == '\uFEFF' && i == 0);
            if ((lone || dropped) && tidy == null) {
                tidy = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (tidy != null && !dropped) {
                tidy.append(lone ? '\uFFFD' : c);
            }
            if (pair) {
                i++;
                if (tidy != null) {
                    tidy.append(text.charAt(i));
                }
            }
        }
        return tidy == null ? text : tidy.toString();
    }
}
