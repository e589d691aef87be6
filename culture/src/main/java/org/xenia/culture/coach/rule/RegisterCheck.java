package org.xenia.culture.coach.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Address;
import org.xenia.language.register.Cue;
import org.xenia.language.register.Register;
import org.xenia.language.register.RegisterReading;
import org.xenia.language.segment.Segment;

/// Catches how a draft addresses its reader: the trigger `register`. With `is: formal` or `informal` it
/// marks each cue of that register when the draft comes to it or mixes; `mixed` marks the cues of the
/// rarer register of a draft that mixes; `other` marks the first sentence that goes against the address
/// that is set or wished.
final class RegisterCheck implements Check {

    private final String is;

    RegisterCheck(Parameters parameters) {
        is = parameters.text("is");
        if (!List.of("formal", "informal", "mixed", "other").contains(is)) {
            throw parameters.mistake("asks for an unknown register '" + is + "'");
        }
    }

    @Override
    public List<Hit> find(Reading reading) {
        RegisterReading register = reading.register();
        return switch (is) {
            case "formal" -> cues(register, Register.FORMAL);
            case "informal" -> cues(register, Register.INFORMAL);
            case "mixed" -> register.register() == Register.MIXED ? rarer(register) : List.of();
            default -> against(reading, register);
        };
    }

    private static List<Hit> cues(RegisterReading reading, Register wanted) {
        if (reading.register() != wanted && reading.register() != Register.MIXED) {
            return List.of();
        }
        boolean sure = reading.register() == Register.MIXED;
        return reading.cues().stream()
                .filter(cue -> cue.register() == wanted && (!sure || cue.sure()))
                .map(cue -> Hit.at(cue.start(), cue.end()))
                .toList();
    }

    private static List<Hit> rarer(RegisterReading reading) {
        long formal = reading.cues().stream()
                .filter(cue -> cue.register() == Register.FORMAL)
                .count();
        Register rare = formal * 2 > reading.cues().size() ? Register.INFORMAL : Register.FORMAL;
        return cues(reading, rare);
    }

    private static List<Hit> against(Reading reading, RegisterReading register) {
        @Nullable Address address = reading.draft().address();
        Register contrary = address == Address.FORMAL ? Register.INFORMAL : Register.FORMAL;
        if (address == null || register.register() != contrary) {
            return List.of();
        }
        Cue first = register.cues().stream()
                .filter(cue -> cue.register() == contrary)
                .findFirst()
                .orElseThrow();
        Segment sentence = reading.sentence(first.start());
        return List.of(Hit.at(
                        sentence.start(),
                        sentence.start() + sentence.text().stripTrailing().length())
                .with("cue", first.text())
                .with("wanted", address.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
