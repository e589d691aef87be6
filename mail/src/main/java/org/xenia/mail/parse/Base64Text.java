package org.xenia.mail.parse;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in Base64 to which a list has added its footer in plain letters, and text that says it is Base64 and is not:
/// lines of words stay words.
final class Base64Text {

    /// Several short words in a row, or a line of marks.
    private static final Pattern WORDS = Pattern.compile(
            "(?m)^[ \\t]*+(?=[^\\r\\n]{3})(?:[^ \\r\\n]{1,24} ){2,}[^\\r\\n]*+$|^[^A-Za-z0-9+/=\\r\\n]{3,}+\\r?$");
    private static final Pattern ENCODED = Pattern.compile("(?m)^[A-Za-z0-9+/]{16,}={0,2}[ \\t]*\\r?$");

    private Base64Text() {}

    /// The decoded bytes, with what was never encoded as it is.
    ///
    /// @param most how many of them at most
    static byte[] decode(Slice body, int most) {
        int words = wordsIn(body);
        if (words < 0) {
            return TransferCoding.BASE64.decode(body, most);
        }
        Slice encoded = new Slice(body.bytes(), body.start(), words);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(TransferCoding.BASE64.decode(encoded, most));
        if (whole.size() > 0) {
            whole.write('\n');
        }
        whole.write(body.bytes(), words, Math.min(body.end() - words, Math.max(0, most - whole.size())));
        return whole.toByteArray();
    }

    /// Where the words begin after which nothing is encoded, or -1.
    private static int wordsIn(Slice body) {
        // A footer stands at the end and is short; who is not encoded at all is seen at the start.
        int from = Math.max(body.start(), body.end() - 16_000);
        String end = body.latin(from, body.end());
        int encoded = 0;
        Matcher line = ENCODED.matcher(end);
        while (line.find()) {
            encoded = line.end();
        }
        Matcher words = WORDS.matcher(end);
        boolean found = words.find(encoded) && (from == body.start() || encoded > 0);
        return found ? from + words.start() : -1;
    }
}
