package org.xenia.bench.coach;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.load.Latencies;
import org.xenia.culture.coach.Coach;
import org.xenia.culture.coach.draft.Address;
import org.xenia.culture.coach.draft.Conversation;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.draft.Preferences;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.Detector;
import org.xenia.language.detect.Hints;
import org.xenia.language.segment.Sentences;

/// Checks drafts of a hundred words on one thread, in every language of the phrase library. The baseline is what no
/// check can do without: the same draft told its language and cut into sentences. Figures are processor time of the
/// thread, so that what else runs on the machine counts little.
public final class CoachScenario implements Scenario {

    private final Sentences sentences = new Sentences();

    // The list of scenarios is made for every run, whichever is wanted.
    private static final class Shipped {
        private static final Coach COACH = Coach.shipped();
        private static final Detector DETECTOR = Detector.open();
    }

    @Override
    public String name() {
        return "coach";
    }

    @Override
    public String purpose() {
        return "milliseconds to check a draft of a hundred words, beside telling its language and cutting it";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("drafts", "12");
        parameters.put("warm", "15");
        parameters.put("rounds", "10");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) {
        HundredWords texts = new HundredWords();
        Map<LanguageTag, List<Draft>> drafts = new LinkedHashMap<>();
        for (LanguageTag language : texts.languages()) {
            drafts.put(
                    language,
                    texts.list(language, options.number("drafts")).stream()
                            .map(text -> draft(text, language))
                            .toList());
        }
        List<Draft> all = new ArrayList<>();
        drafts.values().forEach(all::addAll);
        report.progress("warming");
        warm(all, options.number("warm"));
        drafts.forEach((language, some) -> report(language.value(), some, options, report));
        report("all languages", all, options, report);
    }

    /// A mail that answers a complaint, so that most rules have something to ask.
    private static Draft draft(String text, LanguageTag language) {
        Customer customer = new Customer(
                true, "Maria Silva", "Maria", "Silva", "", "Dr.", "", language, List.of(), "", null, Preferences.NONE);
        Conversation conversation = new Conversation(
                Set.of("complaint"),
                true,
                true,
                true,
                false,
                false,
                false,
                false,
                List.of(new Conversation.Message("Where is it? When will it come?", true)),
                List.of(),
                null,
                null);
        return new Draft(
                text,
                language,
                Address.FORMAL,
                "email",
                customer,
                conversation,
                new Draft.Agent("Jean", "FR", "Europe/Paris", LanguageTag.of("fr"), ""),
                Draft.Origin.NONE,
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private void warm(List<Draft> drafts, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            for (Draft draft : drafts) {
                check(draft);
                baseline(draft);
            }
        }
    }

    private void report(String what, List<Draft> drafts, Options options, Report report) {
        Latencies checked = rounds(drafts, options.number("rounds"), this::check);
        Latencies bare = rounds(drafts, options.number("rounds"), this::baseline);
        report.line(what, checked.summary(), bare.summary(), checked.milliseconds(0.5) / bare.milliseconds(0.5));
    }

    private static Latencies rounds(List<Draft> drafts, int rounds, Consumer<Draft> work) {
        var threads = ManagementFactory.getThreadMXBean();
        Latencies latencies = new Latencies();
        for (int round = 0; round < rounds; round++) {
            for (Draft draft : drafts) {
                long before = threads.getCurrentThreadCpuTime();
                work.accept(draft);
                latencies.add(threads.getCurrentThreadCpuTime() - before);
            }
        }
        return latencies;
    }

    private void check(Draft draft) {
        Shipped.COACH.check(draft);
    }

    private void baseline(Draft draft) {
        Shipped.DETECTOR.detect(draft.text(), Hints.expecting(draft.locale()));
        sentences.split(draft.text(), draft.locale());
    }
}
