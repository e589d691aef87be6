package org.xenia.language.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of the table.
final class IdentityDetector implements Detector {

    /// An identity in one of its forms, with the words that announce it.
    private record Form(Identity identity, Layout layout, Words words) {}

    private static final int NAMED_BONUS = 20;
    private static final int HINT_BONUS = 4;
    private static final int LONGEST = 40;
    /// Stands for the end of a form in its key.
    private static final char WHOLE = 0;

    private final CommonWords common;
    /// The forms by what can be seen at once: the length of their first run of letters and digits, whether
    /// its first two are letters or digits, and the mark behind it.
    private final Map<Integer, List<Form>> byBeginning = new HashMap<>();

    IdentityDetector(List<Identity> identities, CommonWords common) {
        this.common = common;
        for (Identity identity : identities) {
            Words words = common.vocabulary().words(identity.words());
            for (Layout layout : identity.layouts()) {
                for (int key : keys(layout)) {
                    byBeginning.computeIfAbsent(key, any -> new ArrayList<>()).add(new Form(identity, layout, words));
                }
            }
        }
    }

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        int start = 0;
        while (start < length) {
            int end = start;
            boolean digit = false;
            while (plain.coded(end)) {
                digit |= Plain.digit(plain.at(end));
                end++;
            }
            if (end == start) {
                start++;
                continue;
            }
            boolean promising = end - start <= LONGEST && (digit || Plain.digit(plain.at(end + 1)) || end - start <= 3);
            if (promising && !plain.word(start - 1)) {
                weigh(reading, start, end - start, found);
            }
            start = end;
        }
    }

    /// Tries the forms that end with the run and those that go on with the mark behind it.
    private void weigh(Reading reading, int start, int run, List<Candidate> found) {
        Plain plain = reading.plain();
        boolean first = Plain.digit(plain.at(start));
        boolean second = run > 1 && Plain.digit(plain.at(start + 1));
        char mark = plain.at(start + run);
        weigh(reading, byBeginning.get(key(run, first, second, WHOLE)), start, found);
        if (mark > WHOLE && mark < 0x80) {
            weigh(reading, byBeginning.get(key(run, first, second, mark)), start, found);
        }
    }

    private void weigh(Reading reading, @Nullable List<Form> forms, int start, List<Candidate> found) {
        if (forms == null) {
            return;
        }
        for (Form form : forms) {
            if (form.layout.at(reading.plain(), start)) {
                weigh(reading, form, start, found);
            }
        }
    }

    private void weigh(Reading reading, Form form, int start, List<Candidate> found) {
        Identity identity = form.identity;
        int end = start + form.layout.length();
        boolean wordOnly = identity.strength() == Strength.NAMED;
        if (wordOnly && !reading.context().named(form.words, start, end)) {
            return;
        }
        if (!identity.check().test(form.layout.compact(reading.plain(), start))) {
            return;
        }
        boolean hinted = reading.hints().countries().contains(identity.country());
        boolean named = wordOnly
                || reading.context().named(form.words, start, end)
                || (identity.type() == EntityType.NATIONAL_ID
                        && reading.context().named(common.identity(), start, end));
        if (!named && !standsAlone(reading, identity, hinted, start)) {
            return;
        }
        int weight = identity.strength().weight() + (named ? NAMED_BONUS : 0) + (hinted ? HINT_BONUS : 0);
        found.add(new Candidate(identity.type(), start, end, weight));
    }

    private static boolean standsAlone(Reading reading, Identity identity, boolean hinted, int start) {
        return switch (identity.strength()) {
            case SURE -> true;
            case LIKELY -> reading.context().business(start) < 0;
            case CHECKED -> hinted && reading.context().business(start) < 0;
            case NAMED -> false;
        };
    }

    private static int key(int run, boolean firstDigit, boolean secondDigit, char mark) {
        return (run * 4 + (firstDigit ? 2 : 0) + (secondDigit ? 1 : 0)) * 0x80 + mark;
    }

    private static List<Integer> keys(Layout layout) {
        int run = layout.run();
        String form = layout.form();
        char mark = run == form.length() ? WHOLE : form.charAt(run) == '_' ? ' ' : form.charAt(run);
        List<Integer> keys = new ArrayList<>();
        for (boolean first : either(form.charAt(0))) {
            for (boolean second : run > 1 ? either(form.charAt(1)) : new boolean[] {false}) {
                keys.add(key(run, first, second, mark));
            }
        }
        return keys;
    }

    /// Whether the place may hold a digit, a letter, or both.
    private static boolean[] either(char form) {
        return form == 'X' ? new boolean[] {true, false} : new boolean[] {form == '9'};
    }
}
