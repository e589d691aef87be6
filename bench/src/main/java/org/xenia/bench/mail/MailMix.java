package org.xenia.bench.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.xenia.bench.load.DemoLines;

/// Mails as a helpdesk of many countries gets them: a third answers an earlier one and quotes it, text alone or beside
/// HTML, some with files, in the charsets that mail programs of their languages use. The same number is the same mail.
final class MailMix {

    /// So many mails are one talk.
    private static final int TALK = 3;

    private static final String END = "\r\n";

    private static final Map<String, List<String>> CHARSETS = Map.ofEntries(
            Map.entry("ja", List.of("ISO-2022-JP", "UTF-8", "Shift_JIS")),
            Map.entry("zh", List.of("GB18030", "UTF-8", "GBK")),
            Map.entry("zh-Hant", List.of("Big5", "UTF-8")),
            Map.entry("ko", List.of("EUC-KR", "UTF-8")),
            Map.entry("ru", List.of("KOI8-R", "windows-1251", "UTF-8")),
            Map.entry("ar", List.of("windows-1256", "UTF-8")),
            Map.entry("el", List.of("ISO-8859-7", "UTF-8")),
            Map.entry("he", List.of("windows-1255", "UTF-8")),
            Map.entry("tr", List.of("ISO-8859-9", "UTF-8")),
            Map.entry("pl", List.of("ISO-8859-2", "UTF-8")));

    private static final List<String> WESTERN = List.of("ISO-8859-1", "windows-1252", "UTF-8");

    private final List<DemoLines.Line> lines = DemoLines.list();

    /// One of them, as it lies on a server.
    byte[] make(int number) {
        Random random = new Random(number);
        int talk = number / TALK;
        DemoLines.Line line = lines.get(talk % lines.size());
        Charset charset = charset(line, random);
        String words = words(line, random, number);
        StringBuilder head = head(number, talk, line);
        int dice = random.nextInt(100);
        return dice < 58
                ? bytes(head, part(words, "text/plain", charset))
                : dice < 90
                        ? bytes(head, both(words, charset, random))
                        : bytes(head, withFile(words, charset, random, dice >= 98));
    }

    private static Charset charset(DemoLines.Line line, Random random) {
        String language = line.language();
        List<String> some = CHARSETS.getOrDefault(
                language,
                CHARSETS.getOrDefault(language.split("-")[0], ascii(line.text()) ? WESTERN : List.of("UTF-8")));
        Charset charset = Charset.forName(some.get(random.nextInt(some.size())));
        return charset.newEncoder().canEncode(line.text()) ? charset : StandardCharsets.UTF_8;
    }

    private static boolean ascii(String text) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    }

    /// Some lines of the talk's language, below it what is answered.
    private String words(DemoLines.Line line, Random random, int number) {
        StringBuilder words =
                new StringBuilder(line.text()).append(" (").append(number).append(")");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(END).append(END).append(line.text());
        }
        if (number % TALK > 0) {
            words.append(END).append(END).append("On Mon, 2 Feb 2026 at 10:00, Service <help@shop.example> wrote:");
            for (int i = 0; i < 4 + random.nextInt(40); i++) {
                words.append(END).append("> ").append(line.text());
            }
        }
        return words.append(END).toString();
    }

    private static StringBuilder head(int number, int talk, DemoLines.Line line) {
        String name = "customer" + talk;
        StringBuilder head = new StringBuilder(1_000);
        head.append("Return-Path: <").append(name).append("@mail.example>").append(END);
        head.append("Received: from mail.example (mail.example [192.0.2.1])").append(END);
        head.append("\tby mx.shop.example with ESMTPS id ")
                .append(number)
                .append(";")
                .append(END);
        head.append("\t").append(date(number)).append(END);
        head.append("From: ")
                .append(word(line.text()))
                .append(" <")
                .append(name)
                .append("@mail.example>")
                .append(END);
        head.append("To: help@shop.example").append(END);
        head.append("Subject: ")
                .append(number % TALK > 0 ? "Re: " : "")
                .append(word(line.text()))
                .append(END);
        head.append("Date: ").append(date(number)).append(END);
        head.append("Message-ID: ").append(id(number)).append(END);
        if (number % TALK > 0) {
            head.append("In-Reply-To: ").append(id(number - 1)).append(END);
            head.append("References: ").append(id(number - number % TALK)).append(END);
        }
        return head.append("MIME-Version: 1.0").append(END);
    }

    private static String id(int number) {
        return "<" + number + ".bench@mail.example>";
    }

    private static String date(int number) {
        Instant at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(number * 600L);
        return DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(at.atOffset(ZoneOffset.UTC));
    }

    private static String word(String text) {
        String start = text.codePoints()
                .limit(12)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(start.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String part(String text, String type, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return "Content-Type: " + type + "; charset=" + charset.name() + END + "Content-Transfer-Encoding: base64" + END
                + END + lines(bytes) + END;
    }

    private static String lines(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static String both(String words, Charset charset, Random random) {
        String border = "alt-" + random.nextInt(1_000_000_000);
        StringBuilder html = new StringBuilder("<html><head><style>").append(END);
        for (int i = 20 + random.nextInt(200); i > 0; i--) {
            html.append(".mso")
                    .append(i)
                    .append(" { margin: 0 0 8px 0; font-family: Calibri, sans-serif; }")
                    .append(END);
        }
        html.append("</style></head><body>");
        words.lines()
                .forEach(line -> html.append("<p class=\"mso1\">")
                        .append(line)
                        .append("</p>")
                        .append(END));
        html.append("</body></html>");
        return "Content-Type: multipart/alternative; boundary=\"" + border + "\"" + END + END + "--" + border + END
                + part(words, "text/plain", charset) + "--" + border + END
                + part(html.toString(), "text/html", charset) + "--" + border + "--" + END;
    }

    private static String withFile(String words, Charset charset, Random random, boolean large) {
        String border = "mix-" + random.nextInt(1_000_000_000);
        byte[] file = new byte[(large ? 200_000 : 20_000) + random.nextInt(large ? 500_000 : 100_000)];
        random.nextBytes(file);
        return "Content-Type: multipart/mixed; boundary=\"" + border + "\"" + END + END + "--" + border + END
                + part(words, "text/plain", charset) + "--" + border + END
                + "Content-Type: application/octet-stream; name=\"invoice.bin\"" + END
                + "Content-Disposition: attachment; filename=\"invoice.bin\"" + END
                + "Content-Transfer-Encoding: base64" + END + END + lines(file) + END + "--" + border + "--" + END;
    }

    private static byte[] bytes(StringBuilder head, String body) {
        return head.append(body).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
