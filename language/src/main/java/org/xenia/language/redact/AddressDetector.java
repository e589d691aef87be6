package org.xenia.language.redact;

import java.util.List;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;

/// Finds e-mail and web addresses, as the protector reads them.
final class AddressDetector implements Detector {

    private final Protector protector;

    AddressDetector(Protector protector) {
        this.protector = protector;
    }

    @Override
    public void find(Reading reading, List<Candidate> found) {
        for (Token token : protector.addresses(reading.original())) {
            EntityType type = token.kind() == Kind.EMAIL ? EntityType.EMAIL : EntityType.URL;
            found.add(new Candidate(type, token.start(), token.end(), 99));
        }
    }
}
