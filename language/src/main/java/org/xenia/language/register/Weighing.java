package org.xenia.language.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Weighs what the rules found against each other.
final class Weighing {

    private static final int SURE = 3;
    private static final int ENOUGH = 2;
    private static final int MIXED_LEVEL = 3;

    private Weighing() {}

    /// The reading of a text from everything that holds in it.
    static RegisterReading weigh(String text, List<Found> found, double mixing) {
        List<Found> formal = side(found, Rule.Side.FORMAL);
        List<Found> informal = side(found, Rule.Side.INFORMAL);
        List<Cue> cues = new ArrayList<>();
        formal.forEach(cue -> cues.add(cue(text, cue, Register.FORMAL)));
        informal.forEach(cue -> cues.add(cue(text, cue, Register.INFORMAL)));
        cues.sort(Comparator.comparingInt(Cue::start));
        Register register = register(formal, informal, mixing);
        return new RegisterReading(register, cues, level(register, found));
    }

    /// The cues of a side, each stretch once with its heaviest rule, without what another rule takes out.
    private static List<Found> side(List<Found> found, Rule.Side side) {
        Rule.Side not = side == Rule.Side.FORMAL ? Rule.Side.NOT_FORMAL : Rule.Side.NOT_INFORMAL;
        List<Found> none = found.stream()
                .filter(one -> one.rule().meaning().side() == Rule.Side.NONE
                        || one.rule().meaning().side() == not)
                .toList();
        List<Found> heaviestFirst = found.stream()
                .filter(one -> one.rule().meaning().side() == side)
                .filter(one -> none.stream()
                        .noneMatch(out -> out.overlaps(one)
                                && out.rule().meaning().weight()
                                        >= one.rule().meaning().weight()))
                .sorted(Comparator.comparingInt(
                                (Found one) -> -one.rule().meaning().weight())
                        .thenComparingInt(Found::start)
                        .thenComparingInt(one -> -one.end()))
                .toList();
        List<Found> kept = new ArrayList<>();
        for (Found one : heaviestFirst) {
            if (kept.stream().noneMatch(one::overlaps)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static Cue cue(String text, Found found, Register register) {
        return new Cue(
                found.start(),
                found.end(),
                text.substring(found.start(), found.end()),
                register,
                found.rule().meaning().weight() >= SURE);
    }

    private static Register register(List<Found> formal, List<Found> informal, double mixing) {
        double polite = sum(formal);
        double familiar = sum(informal);
        int politest = heaviest(formal);
        int mostFamiliar = heaviest(informal);
        if (Math.max(polite, familiar) < ENOUGH) {
            return Register.NEUTRAL;
        }
        if (politest >= SURE && mostFamiliar >= SURE) {
            boolean both = Math.min(polite, familiar) >= mixing * Math.max(polite, familiar);
            return both ? Register.MIXED : polite > familiar ? Register.FORMAL : Register.INFORMAL;
        }
        if (politest >= SURE || mostFamiliar >= SURE) {
            return politest >= SURE ? Register.FORMAL : Register.INFORMAL;
        }
        if (polite == familiar) {
            return Register.NEUTRAL;
        }
        return polite > familiar ? Register.FORMAL : Register.INFORMAL;
    }

    private static double sum(List<Found> cues) {
        return cues.stream().mapToInt(cue -> cue.rule().meaning().weight()).sum();
    }

    private static int heaviest(List<Found> cues) {
        return cues.stream()
                .mapToInt(cue -> cue.rule().meaning().weight())
                .max()
                .orElse(0);
    }

    /// The politest level among the cues of the side that won, for one honorific lifts a sentence. A mixed text
    /// stands at the third level.
    private static OptionalInt level(Register register, List<Found> found) {
        if (register == Register.NEUTRAL) {
            return OptionalInt.empty();
        }
        Rule.Side side = register == Register.INFORMAL ? Rule.Side.INFORMAL : Rule.Side.FORMAL;
        OptionalInt level = found.stream()
                .map(one -> one.rule().meaning())
                .filter(meaning -> meaning.level() > 0 && meaning.side() == side && meaning.weight() >= ENOUGH)
                .mapToInt(Rule.Meaning::level)
                .min();
        return level.isPresent() && register == Register.MIXED ? OptionalInt.of(MIXED_LEVEL) : level;
    }
}
