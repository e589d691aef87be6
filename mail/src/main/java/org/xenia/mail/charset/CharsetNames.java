package org.xenia.mail.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The character set that a name in a mail means. Mail programs name the small set and write the large one: `gb2312`
/// holds GB 18030, `iso-8859-1` holds Windows-1252, `ks_c_5601-1987` holds code page 949. The larger set is taken, as
/// browsers do (WHATWG Encoding Standard, section 4.2).
public final class CharsetNames {

    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("usascii", "US-ASCII"),
            Map.entry("ascii", "US-ASCII"),
            Map.entry("ansix341968", "US-ASCII"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("88591", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("ansix31101983", "windows-1252"),
            Map.entry("iso88599", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso885911", "x-windows-874"),
            Map.entry("tis620", "x-windows-874"),
            Map.entry("windows874", "x-windows-874"),
            Map.entry("iso88598i", "windows-1255"),
            Map.entry("iso88598e", "windows-1255"),
            Map.entry("iso88598", "windows-1255"),
            Map.entry("iso885910", "ISO-8859-4"),
            Map.entry("iso885914", "ISO-8859-15"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb231280", "GB18030"),
            Map.entry("gb23121980", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("csgb2312", "GB18030"),
            Map.entry("euccn", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("ms936", "GB18030"),
            Map.entry("936", "GB18030"),
            Map.entry("gb18030", "GB18030"),
            Map.entry("big5", "x-MS950-HKSCS"),
            Map.entry("big5eten", "x-MS950-HKSCS"),
            Map.entry("big5hkscs", "x-MS950-HKSCS"),
            Map.entry("cnbig5", "x-MS950-HKSCS"),
            Map.entry("cp950", "x-MS950-HKSCS"),
            Map.entry("ksc56011987", "x-windows-949"),
            Map.entry("ksc56011989", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("euckr", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("ms949", "x-windows-949"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("shiftjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("mskanji", "windows-31j"),
            Map.entry("windows31j", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("ms932", "windows-31j"),
            Map.entry("eucjp", "EUC-JP"),
            Map.entry("eucjpms", "x-eucJP-Open"),
            Map.entry("cp51932", "EUC-JP"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("maccyrillic", "x-MacCyrillic"),
            Map.entry("maccentraleurope", "x-MacCentralEurope"),
            Map.entry("ucs2", "UTF-16BE"),
            Map.entry("unicode", "UTF-16"));

    private static final Pattern WINDOWS =
            Pattern.compile("^(?:x)?(?:windows|cp|win|ms|ansi|microsoftcp)?(125[0-8]).*");
    private static final Pattern ISO = Pattern.compile("^(?:x)?(?:iso)?8859(1[0-6]|[1-9]).*");
    private static final Pattern DOS = Pattern.compile("^(?:x)?(?:cp|ibm|dos|pc|oem)0*(\\d{3,4})$");

    private static final Map<String, Optional<Charset>> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 1_000;
    private static final int LONGEST_NAME = 60;

    private CharsetNames() {}

    /// The character set to read with, or empty when the name means none (`x-unknown`, `8bit`, nonsense).
    public static Optional<Charset> find(String name) {
        String letters = letters(name);
        if (letters.isEmpty() || letters.startsWith("unknown") || letters.equals("default")) {
            return Optional.empty();
        }
        if (letters.startsWith("utf8") || letters.startsWith("unicode11utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (letters.startsWith("utf7") || letters.equals("unicode11utf7") || letters.equals("csunicode11utf7")) {
            return Optional.of(Utf7.CHARSET);
        }
        if (letters.startsWith("iso2022jp") || letters.startsWith("cp5022") || letters.equals("csiso2022jp")) {
            return Optional.of(Iso2022Jp.CHARSET);
        }
        if (letters.equals("hzgb2312") || letters.equals("hz")) {
            return Optional.of(Hz.CHARSET);
        }
        String wider = WIDER.get(letters.startsWith("x") ? letters.substring(1) : letters);
        return wider != null ? byName(wider) : byShape(name, letters);
    }

    private static Optional<Charset> byShape(String name, String letters) {
        Matcher windows = WINDOWS.matcher(letters);
        if (windows.matches()) {
            return byName("windows-" + windows.group(1));
        }
        Matcher iso = ISO.matcher(letters);
        if (iso.matches()) {
            String known = WIDER.get("iso8859" + iso.group(1));
            return byName(known != null ? known : "ISO-8859-" + iso.group(1));
        }
        Matcher dos = DOS.matcher(letters);
        if (dos.matches()) {
            return byName("IBM" + dos.group(1)).or(() -> byName("x-windows-" + dos.group(1)));
        }
        return byName(name.strip());
    }

    private static Optional<Charset> byName(String name) {
        // Java looks for a name that it does not know in every library, again each time.
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return name.length() > LONGEST_NAME ? Optional.empty() : KNOWN.computeIfAbsent(name, CharsetNames::inJava);
    }

    private static Optional<Charset> inJava(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Letters and digits only: `"ISO_8859-1"`, `iso8859-1` and `ISO 8859 1` are one name.
    private static String letters(String name) {
        StringBuilder kept = new StringBuilder(Math.min(name.length(), 40));
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("charset=")) {
            lower = lower.substring("charset=".length());
        }
        for (int i = 0; i < lower.length() && kept.length() < 40; i++) {
            char c = lower.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
