package org.xenia.mail.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// The character set of bytes that say nothing, or something wrong, about themselves.
final class Guess {

    /// Bytes that the detector sees; more of them do not change its mind.
    private static final int SAMPLE = 16_384;
    /// Below this confidence (of 100) the detector knows nothing.
    private static final int ENOUGH = 15;
    /// Bytes above 127 below which statistics about letters mean nothing.
    private static final int FEW = 4;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// What mails are really written in; the detector also knows mainframes.
    private static final Set<String> LIKELY = Set.of(
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "KOI8-R",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9");

    private Guess() {}

    /// The most likely character set; Western European when nothing speaks for another.
    static Charset of(byte[] bytes) {
        if (Iso2022Jp.escapesIn(bytes)) {
            return Iso2022Jp.CHARSET;
        }
        Utf8 utf8 = Utf8.in(bytes);
        byte[] sample = highLines(bytes);
        if (utf8.convincing() || utf8.damaged() || sample.length == 0) {
            return StandardCharsets.UTF_8;
        }
        if (Thai.likely(sample)) {
            return Thai.CHARSET;
        }
        if (highBytes(sample) < FEW) {
            return WESTERN;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() >= ENOUGH && LIKELY.contains(match.getName())) {
                Charset charset = CharsetNames.find(match.getName()).orElse(WESTERN);
                if (Strict.read(sample, charset) != null) {
                    return charset;
                }
            }
        }
        return WESTERN;
    }

    /// Only the stretches around bytes above 127: English around a Japanese signature would drown it.
    private static byte[] highLines(byte[] bytes) {
        byte[] kept = new byte[Math.min(bytes.length, SAMPLE)];
        int length = 0;
        int lineStart = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length && length < kept.length; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                int size = Math.min(i + 1 - lineStart, kept.length - length);
                if (high) {
                    System.arraycopy(bytes, lineStart, kept, length, size);
                    length += size;
                }
                lineStart = i + 1;
                high = false;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static int highBytes(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }
}
