package org.xenia.language.redact;

import java.util.List;
import org.xenia.language.protect.Iban;

/// Finds international bank account numbers.
final class AccountDetector implements Detector {

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        for (int start = 0; start + 15 <= length; start++) {
            if (Plain.letter(plain.at(start))
                    && Plain.letter(plain.at(start + 1))
                    && !plain.word(start - 1)
                    && !joined(plain, start)) {
                int end = Iban.end(plain.text(), start);
                if (end > 0) {
                    found.add(new Candidate(EntityType.IBAN, start, end, 97));
                }
            }
        }
    }

    /// A part of something longer, such as the groups of a UUID.
    private static boolean joined(Plain plain, int start) {
        return plain.at(start - 1) == '-' && plain.coded(start - 2);
    }
}
