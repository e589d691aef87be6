package org.xenia.mail.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Reads bytes that must all have a meaning.
final class Strict {

    private Strict() {}

    /// The text, or `null` when a byte has no meaning in the character set. A last character that was cut off is
    /// forgiven, as mails are cut at sizes.
    static @Nullable String read(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, false);
        if (result.isError()) {
            return null;
        }
        decoder.decode(in, out, true);
        decoder.flush(out);
        return out.flip().toString();
    }
}
