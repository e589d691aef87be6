package org.xenia.language.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the numbers of the table.
final class IdentityDetector implements Detector {

    /// An identity in one of its forms.
    private record Form(Identity identity, Layout layout) {}

    private static final int NAMED_BONUS = 20;
    private static final int HINT_BONUS = 4;
    /// How many leading characters choose the forms worth trying.
    private static final int KEY = 2;

    private final Map<String, List<Form>> byBeginning = new HashMap<>();

    IdentityDetector(List<Identity> identities) {
        for (Identity identity : identities) {
            for (Layout layout : identity.layouts()) {
                for (String key : keys(layout.form().substring(0, KEY))) {
                    byBeginning.computeIfAbsent(key, any -> new ArrayList<>()).add(new Form(identity, layout));
                }
            }
        }
    }

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        for (int start = 0; start + 5 <= length; start++) {
            if (!plain.coded(start) || plain.word(start - 1) || !digitWithin(plain, start)) {
                continue;
            }
            for (Form form : byBeginning.getOrDefault(key(plain, start), List.of())) {
                if (form.layout.at(plain, start)) {
                    weigh(reading, form, start, found);
                }
            }
        }
    }

    private static void weigh(Reading reading, Form form, int start, List<Candidate> found) {
        Identity identity = form.identity;
        if (!identity.check().test(form.layout.compact(reading.plain(), start))) {
            return;
        }
        int end = start + form.layout.length();
        boolean hinted = reading.hints().countries().contains(identity.country());
        boolean named = reading.context().named(identity.words(), start, end)
                || (identity.type() == EntityType.NATIONAL_ID
                        && identity.strength() != Strength.NAMED
                        && reading.context().named(Context.IDENTITY, start, end));
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

    /// Looks a little ahead so that plain words cost nothing.
    private static boolean digitWithin(Plain plain, int start) {
        for (int index = start; index < start + 9; index++) {
            if (Plain.digit(plain.at(index))) {
                return true;
            }
            if (!plain.coded(index) && index > start + 4) {
                return false;
            }
        }
        return false;
    }

    private static String key(Plain plain, int start) {
        return new String(new char[] {kind(plain.at(start)), kind(plain.at(start + 1))});
    }

    private static char kind(char c) {
        return Plain.digit(c) ? '9' : Plain.letter(c) ? 'A' : c == ' ' ? '_' : c;
    }

    private static List<String> keys(String beginning) {
        List<String> keys = new ArrayList<>();
        for (char first : either(beginning.charAt(0))) {
            for (char second : either(beginning.charAt(1))) {
                keys.add(new String(new char[] {first, second}));
            }
        }
        return keys;
    }

    private static char[] either(char form) {
        return form == 'X' ? new char[] {'9', 'A'} : new char[] {form};
    }
}
