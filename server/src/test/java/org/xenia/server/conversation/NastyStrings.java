package org.xenia.server.conversation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Strings that break careless programs, over five hundred of them, each for a reason that its line names.
final class NastyStrings {

    private NastyStrings() {}

    /// All of them, each once. None is blank, since blank texts are refused as missing.
    static List<String> all() {
        Collection<String> all = new LinkedHashSet<>();
        controls(all);
        invisible(all);
        surrogates(all);
        planes(all);
        stacks(all);
        escapes(all);
        injections(all);
        scripts(all);
        large(all);
        return List.copyOf(all);
    }

    // Every control character of C0 and C1, inside of a word and at its ends.
    private static void controls(Collection<String> all) {
        IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7F, 0x9F))
                .forEach(c -> {
                    all.add("a" + (char) c + "b");
                    all.add((char) c + "c" + (char) c);
                });
        all.add("\0");
        all.add("\r\nSet-Cookie: a=b\r\n\r\n<html>");
        all.add("a\u001b[31mred\u001b[0m\u0007");
    }

    // Marks that turn the direction, take no room, or look like a blank.
    private static void invisible(Collection<String> all) {
        int[] marks = {
            0x00A0, 0x00AD, 0x034F, 0x061C, 0x070F, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x2000,
            0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x200B, 0x200C, 0x200D,
            0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x205F, 0x2060, 0x2061,
            0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x2800, 0x3000, 0x3164, 0xFE00,
            0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1D173,
            0xE0001, 0xE0020, 0xE007F, 0xE0100, 0xE01EF
        };
        for (int mark : marks) {
            String text = Character.toString(mark);
            all.add("x" + text + "y");
            all.add(text + "z" + text);
        }
        all.add("invoice\u202Efdp.exe");
        all.add("\u2067שלום\u2069 and \u2066left\u2069 \u202B\u202B\u202B never closed");
        all.add("\uFEFFbegins with a mark of byte order");
    }

    // UTF-16 that is none: halves alone, in the wrong order, cut pairs.
    private static void surrogates(Collection<String> all) {
        String[] halves = {"\uD800", "\uD83D", "\uDBFF", "\uDC00", "\uDE00", "\uDFFF"};
        for (String half : halves) {
            all.add(half);
            all.add("a" + half);
            all.add(half + "a");
            all.add("a" + half + "b");
            all.add(half + half);
            all.add("😀" + half + "😀");
            all.add("\0" + half + "\u001A");
        }
        all.add("\uDE00\uD83D");
        all.add("\uD83D\uD83D\uDE00\uDE00");
        all.add("cut in the middle of a pair: \uD83D");
    }

    // The ends of every plane: four bytes in UTF-8, among them characters that are none.
    private static void planes(Collection<String> all) {
        for (int plane = 1; plane <= 16; plane++) {
            for (int last : new int[] {0x0000, 0x1234, 0xFFFD, 0xFFFE, 0xFFFF}) {
                all.add("p" + Character.toString(plane << 16 | last));
            }
        }
    }

    // Many code points that are one sign to a reader.
    private static void stacks(Collection<String> all) {
        all.add("Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F");
        all.add("e" + "\u0301".repeat(300));
        all.add("\u0301 begins with a mark that combines");
        all.add(
                "👩‍👩‍👧‍👦 👨🏿‍❤️‍💋‍👨🏻 🏳️‍🌈 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F");
        all.add("🇦🇫🇦🇽🇦🇱🇩🇿🇦 1️⃣ ©️ ☝🏽");
        all.add("🧑\u200D");
        all.add("\u1100\u1161\u11A8 가 각");
        all.add("ệ e\u0323\u0302 e\u0302\u0323 Å A\u030A \u212B ﬁ ſ ß ẞ İ ı");
        all.add("\u0E01\u0E33\u0E49\u0E49\u0E49 ក្ក្ក្ក നൃത്തം \u0C1C\u0C4D\u0C1E\u200C\u0C3E");
        all.add("﷽﷽﷽ ﷺ \u0600\u06DD١٢٣");
    }

    // Texts that look like the escapes of a program that reads or keeps them.
    private static void escapes(Collection<String> all) {
        all.addAll(List.of(
                "\u001A",
                "\u001A0000",
                "\u001A0041",
                "\u001AD83D",
                "\u001A\u001A",
                "\u001Azzzz",
                "ends with \u001A",
                "\\u0000",
                "\\\\u0000",
                "\\u001A0041",
                "\\\\u001A0041",
                "\\uD83D",
                "\\",
                "\\\\",
                "\\\\\\",
                "\\n",
                "\\0",
                "\\x00",
                "%00",
                "%0d%0a",
                "%u0000",
                "&#0;",
                "&#x202e;",
                "&lt;b&gt;",
                "&amp;amp;",
                "\"",
                "\"\"",
                "'",
                "''",
                "`",
                "``",
                "{",
                "}",
                "{}",
                "{{}}",
                "{0}",
                "{name}",
                "${jndi:ldap://127.0.0.1/a}",
                "#{7*7}",
                "{{7*7}}",
                "<%= 7*7 %>",
                "${7*7}",
                "$(id)",
                "`id`",
                "| id",
                "; id",
                "&& id",
                "%s%s%s%n",
                "%x%x%x",
                "%99999999d",
                "{0,number,#}",
                "{count, plural, other {#}}",
                "'{'",
                "null",
                "undefined",
                "NaN",
                "true",
                "-0",
                "1e999",
                "0x0",
                "[]",
                "[object Object]",
                "\u2028</script>"));
    }

    private static void injections(Collection<String> all) {
        all.addAll(List.of(
                "'; drop table conversation.message; --",
                "' or '1'='1",
                "\" or \"\"=\"",
                "1; select pg_sleep(60)",
                "') union select password_hash from identity.credential --",
                "$$; select 1; $$",
                "$1",
                "?",
                ":name",
                "??",
                "/* comment",
                "-- comment",
                "E'\\\\x00'",
                "COPY t FROM PROGRAM 'id'",
                "%' or name ilike '%",
                "_%_%",
                "{\"a\": null}",
                "{a,b}",
                "(1,2)",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "\"><script>alert(1)</script>",
                "'><iframe src=javascript:alert(1)>",
                "javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "<a href=\"javascript&colon;alert(1)\">x</a>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "</textarea><b>",
                "<style>*{display:none}</style>",
                "expression(alert(1))",
                "＜script＞alert(1)＜/script＞",
                "../../../../etc/passwd",
                "..\\..\\windows\\win.ini",
                "file:///etc/passwd",
                "CON",
                "nul.txt",
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd",
                "+1-1",
                "-2+3",
                "event: forged\ndata: {}\n\n",
                "id: 0-0\n\n",
                "\ndata: x",
                "[link](javascript:alert(1))",
                "![x](http://127.0.0.1/)",
                "http://169.254.169.254/latest/meta-data/",
                "/*\\u002a\\u002f",
                "__proto__",
                "constructor",
                "toString",
                "@everyone",
                "Robert'); DROP TABLE students;--"));
    }

    // One line in each of many scripts, with the letters that need shaping, joining or a wide row.
    private static void scripts(Collection<String> all) {
        all.addAll(List.of(
                "العَرَبِيَّةُ ١٢٣ 123 abc",
                "עִבְרִית 123 abc",
                "فارسی می‌خواهم",
                "اُردُو",
                "हिन्दी क्षत्रिय",
                "বাংলা ক্ষ",
                "தமிழ் ஸ்ரீ",
                "తెలుగు",
                "ಕನ್ನಡ",
                "മലയാളം",
                "සිංහල ශ්‍රී",
                "ไทย ก็กำ",
                "ລາວ",
                "မြန်မာ",
                "ភាសាខ្មែរ",
                "བོད་སྐད་",
                "ᠮᠣᠩᠭᠣᠯ",
                "한국어 각",
                "日本語 ㌔ ｶﾀｶﾅ 々〆〇",
                "简体 繁體 𠮷𠀋𪚥",
                "Русский ё́",
                "Українська їґ",
                "Ελληνικά ς σ",
                "ქართული",
                "Հայերեն",
                "አማርኛ",
                "Tiếng Việt ễ",
                "Türkçe İiIı",
                "ʻŌlelo Hawaiʻi",
                "Þórður æ ð",
                "ǅ ǈ ǋ",
                "𝕸𝖆𝖙𝖍 ℌ ①",
                "Ⅷ ½ ² ₂",
                "ꦧꦱꦗꦮ",
                "ߒߞߏ",
                "𞤀𞤣𞤤𞤢𞤥",
                "ދިވެހި",
                "ܣܘܪܝܝܐ",
                "ᏣᎳᎩ",
                "ᐃᓄᒃᑎᑐᑦ",
                "\uE000\uF8FF for private use",
                "٣٫١٤ ۳٫۱۴ ३.१४"));
    }

    private static void large(Collection<String> all) {
        all.add("x".repeat(49_999));
        all.add("😀".repeat(24_000));
        all.add("\0".repeat(5_000));
        all.add("\uD800".repeat(5_000));
        all.add("a" + "\u0308".repeat(20_000));
        all.add("﷽".repeat(9_000));
        all.add("\u202E".repeat(1_000) + "turned");
        all.add("(".repeat(20_000));
        all.add("<b>".repeat(10_000));
        all.add("x".repeat(297) + "\0\0\0\0");
        all.add("x".repeat(298) + "\uD83D".repeat(4));
        all.add("a b\n".repeat(10_000));
    }
}
