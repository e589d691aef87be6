package org.xenia.bench.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.mail.parse.MailParser;
import org.xenia.mail.trim.ReplyTrimmer;

/// How fast one thread takes mails apart, and answers from what they quote. The baseline is to make text of the same
/// bytes and cut it into lines.
final class ReadingRates {

    private ReadingRates() {}

    static void measure(MailMix mix, Options options, Report report) {
        MailParser parser = new MailParser();
        ReplyTrimmer trimmer = new ReplyTrimmer();
        List<byte[]> mails = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < options.number("sample"); i++) {
            mails.add(mix.make(i));
            texts.add(parser.parse(mails.getLast()).text());
        }
        int seconds = options.number("seconds");
        ToLongFunction<byte[]> parse = mail -> parser.parse(mail).text().length();
        ToLongFunction<byte[]> bareParse =
                mail -> new String(mail, StandardCharsets.ISO_8859_1).lines().count();
        ToLongFunction<String> trim = text -> trimmer.trim(text).reply().length();
        ToLongFunction<String> bareTrim = text -> text.lines().count();
        long bytes = mails.stream().mapToLong(mail -> mail.length).sum();
        long characters = texts.stream().mapToLong(String::length).sum();
        compare("parsing", "bytesPerMail", (double) bytes / mails.size(), mails, parse, bareParse, seconds, report);
        compare(
                "trimming",
                "charactersPerText",
                (double) characters / texts.size(),
                texts,
                trim,
                bareTrim,
                seconds,
                report);
    }

    private static <T> void compare(
            String what,
            String sizeName,
            double size,
            List<T> all,
            ToLongFunction<T> work,
            ToLongFunction<T> bare,
            int seconds,
            Report report) {
        report.progress(what);
        rate(all, work, seconds);
        double measured = rate(all, work, seconds);
        rate(all, bare, seconds);
        double baseline = rate(all, bare, seconds);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("mailsPerSecond", Report.round(measured));
        figures.put(sizeName, Report.round(size));
        report.line(what, figures, Map.of("mailsPerSecond", Report.round(baseline)), Report.round(measured / baseline));
    }

    private static <T> double rate(List<T> all, ToLongFunction<T> work, int seconds) {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        long count = 0;
        long seen = 0;
        while (System.nanoTime() < end) {
            for (T one : all) {
                seen += work.applyAsLong(one);
            }
            count += all.size();
        }
        if (seen < 0) {
            throw new IllegalStateException("nothing was read");
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }
}
