package org.xenia.language.detect.build;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.xenia.language.detect.HanUse;
import org.xenia.language.detect.ModelFormat;

/// Says for each Han character in which writing systems it is at home: simplified Chinese, traditional Chinese,
/// Japanese.
///
/// Simplified and traditional come from ICU's `Simplified-Traditional` mapping and the national character
/// sets; Japanese from JIS X 0208 and CLDR's exemplar characters.
final class HanTable {

    private final Transliterator toTraditional = Transliterator.getInstance("Simplified-Traditional");
    private final Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    private final CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
    private final CharsetEncoder japanese = Charset.forName("EUC-JP").newEncoder();
    private final UnicodeSet everydayJapanese = LocaleData.getExemplarSet(ULocale.JAPANESE, 0);

    byte[] table() {
        byte[] table = new byte[ModelFormat.HAN_COUNT];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) use((char) (ModelFormat.HAN_FIRST + i));
        }
        return table;
    }

    private int use(char character) {
        String text = String.valueOf(character);
        boolean simplifies = !toSimplified.transliterate(text).equals(text);
        boolean unsimplifies = !toTraditional.transliterate(text).equals(text);
        int use = 0;
        if (!simplifies && simplified.canEncode(character)) {
            use |= HanUse.SIMPLIFIED;
        }
        if (traditional.canEncode(character) && (!unsimplifies || simplifies || !simplified.canEncode(character))) {
            use |= HanUse.TRADITIONAL;
        }
        if (everydayJapanese.contains(character)) {
            use |= HanUse.JAPANESE;
        } else if (japanese.canEncode(character)) {
            use |= HanUse.RARE_JAPANESE;
        }
        return use;
    }
}
