package org.xenia.mail.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.body.EnrichedText;
import org.xenia.mail.body.FlowedText;
import org.xenia.mail.charset.CharsetNames;
import org.xenia.mail.charset.TextDecoder;

/// The characters of a part of text.
final class PartText {

    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([\\w:.-]{2,40})");
    private static final Pattern BREAK = Pattern.compile("\\r{1,2}\\n|\\r");
    /// Where a page declares its character set.
    private static final int HEAD = 4_096;

    private PartText() {}

    /// The text of a part with lines ended by `\n`, as its type says.
    ///
    /// @param most bytes that are read
    static String of(Part part, int most) {
        byte[] bytes = part.coding() == TransferCoding.BASE64
                ? Base64Text.decode(part.body(), most)
                : part.coding().decode(part.body(), most);
        String declared = part.type().find("charset");
        if (part.isHtml() && (declared == null || CharsetNames.find(declared).isEmpty())) {
            declared = meta(bytes);
        }
        String text = BREAK.matcher(TextDecoder.read(bytes, declared)).replaceAll("\n");
        if (part.media().equals("text/enriched") || part.media().equals("text/richtext")) {
            return EnrichedText.plain(text);
        }
        String format = part.type().find("format");
        if (part.isText() && format != null && format.toLowerCase(Locale.ROOT).startsWith("flowed")) {
            String deleteSpace = part.type().find("delsp");
            return FlowedText.join(text, deleteSpace != null && deleteSpace.equalsIgnoreCase("yes"));
        }
        return text;
    }

    private static @Nullable String meta(byte[] bytes) {
        Slice head = new Slice(bytes, 0, Math.min(bytes.length, HEAD));
        Matcher meta = META.matcher(head.latin(0, head.end()));
        return meta.find() ? meta.group(1) : null;
    }
}
