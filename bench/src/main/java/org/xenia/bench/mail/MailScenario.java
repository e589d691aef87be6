package org.xenia.bench.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.system.Scratch;

/// Connects a full mailbox and waits until every mail is a message; the server may be killed meanwhile. Beside it
/// the same mailbox is read by a bare loop that throws everything away.
public final class MailScenario implements Scenario {

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String purpose() {
        return "a full mailbox taken in over IMAP, beside a bare loop that reads it; mails parsed and trimmed";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mails", "2000");
        parameters.put("kills", "0");
        parameters.put("sample", "500");
        parameters.put("seconds", "3");
        parameters.put("data-dir", "");
        parameters.put("server", "");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        MailMix mix = new MailMix();
        ReadingRates.measure(mix, options, report);
        // On a disk, and where the mail system's user may enter.
        Path directory = Files.createTempDirectory(Path.of("/var/tmp"), "xenia-mailbox");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (DovecotMailbox mailbox = DovecotMailbox.start(directory);
                Scratch scratch = Scratch.open(options.text("data-dir"))) {
            fill(mailbox, mix, options.number("mails"), report);
            report.progress("reading it bare");
            // The first time Dovecot numbers what it finds.
            BareFetch.all(mailbox.port(), options.number("mails"));
            BareFetch.Fetched bare = BareFetch.all(mailbox.port(), options.number("mails"));
            new MailboxImport(mailbox, scratch.path(), options, report).measure(bare);
        } finally {
            Scratch.delete(directory);
        }
    }

    private static void fill(DovecotMailbox mailbox, MailMix mix, int count, Report report)
            throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            // In the order of the names Dovecot numbers them.
            String name = "%d.M%08d.bench".formatted(1_700_000_000L + i, i);
            Path mail = Files.write(mailbox.mailbox().resolve("new").resolve(name), mix.make(i));
            // One came every ten minutes: most of a large mailbox is history, its end is not.
            Files.setLastModifiedTime(mail, FileTime.from(Instant.now().minus(Duration.ofMinutes(10L * (count - i)))));
            if (i % 10_000 == 9_999) {
                report.progress((i + 1) + " mails are written");
            }
        }
        mailbox.handOver();
    }
}
