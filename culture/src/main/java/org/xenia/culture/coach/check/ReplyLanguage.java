package org.xenia.culture.coach.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Conversation.Message;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.Detection;
import org.xenia.language.detect.Detector;
import org.xenia.language.detect.Hints;
import org.xenia.language.detect.ModelMissing;

/// Catches a reply in another language than the customer reads: what they stated, else what they last
/// wrote, else what the draft is meant to be in. Keeps quiet about texts too short to tell.
final class ReplyLanguage implements Check {

    private static final double SURE = 0.9;
    private static final double SURE_OF_CUSTOMER = 0.95;
    private static final int SHORTEST = 12;

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        String text = reading.plain();
        Detector able = detector();
        if (able == null || text.strip().length() < (cjk(text) ? 4 : SHORTEST)) {
            return List.of();
        }
        LanguageTag wanted = wanted(draft, able);
        Detection found = able.detect(text, Hints.expecting(draft.locale(), wanted));
        if (found.language().undetermined() || found.confidence() < SURE || found.mixed()) {
            return List.of();
        }
        if (same(found.language(), wanted) || reads(draft.customer(), found.language())) {
            return List.of();
        }
        return List.of(Hit.at(0, draft.text().length())
                .with("language", found.language())
                .with("wanted", wanted));
    }

    private static LanguageTag wanted(Draft draft, Detector able) {
        if (draft.customer().language() != null) {
            return draft.customer().language();
        }
        Message latest = draft.conversation().latestFromCustomer();
        if (latest != null) {
            Detection said = able.detect(latest.text(), Hints.expecting(draft.locale()));
            if (said.confidence() >= SURE_OF_CUSTOMER && latest.text().length() >= SHORTEST) {
                return said.language();
            }
        }
        return draft.locale();
    }

    private static boolean reads(Customer customer, LanguageTag language) {
        return customer.languages().stream().anyMatch(other -> same(language, other));
    }

    /// The same language for a reader. Scripts are told apart only where the text itself shows one.
    private static boolean same(LanguageTag found, LanguageTag wanted) {
        String one = family(found.language());
        String other = family(wanted.language());
        boolean script = !found.value().contains("Han") || found.script().equals(wanted.script());
        return one.equals(other) && script;
    }

    /// Written alike, or too alike to be told apart in a short text.
    private static String family(String language) {
        return switch (language) {
            case "nb", "nn", "no", "da" -> "nb";
            case "ms", "id" -> "ms";
            case "hr", "sr", "bs" -> "hr";
            case "yue", "zh" -> "zh";
            case "fil", "tl" -> "fil";
            case "gl", "pt" -> "pt";
            default -> language;
        };
    }

    private static boolean cjk(String text) {
        return text.codePoints().anyMatch(point -> point >= 0x3040 && point <= 0xD7AF);
    }

    /// Has the model ready for the first draft.
    static void prepare() {
        Detector able = detector();
        if (able != null) {
            able.detect("Thank you for your message.", Hints.expecting(LanguageTag.of("en")));
        }
    }

    /// Maps the model, which takes a moment; null where an installation has none, and has all the other rules.
    private static @Nullable Detector detector() {
        return Shared.DETECTOR;
    }

    private static final class Shared {
        private static final @Nullable Detector DETECTOR = open();

        private static @Nullable Detector open() {
            try {
                return Detector.open();
            } catch (ModelMissing without) {
                return null;
            }
        }
    }
}
