package org.xenia.culture.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Value.DayTime;
import org.xenia.culture.pack.Value.Formula;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.pack.Value.Relation;

/// Chooses among a pack's formulas. One that contradicts the meeting is out; of the others the most particular one
/// wins, and register counts more than channel, channel more than relation, relation more than time of day.
final class FormulaChoice {

    private static final int REGISTER = 8;
    private static final int CHANNEL = 4;
    private static final int RELATION = 2;
    private static final int TIME = 1;

    private final Meeting meeting;

    FormulaChoice(Meeting meeting) {
        this.meeting = meeting;
    }

    Optional<Fact> best(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fits(fact.value(Formula.class)))
                .max(Comparator.comparingInt(fact -> closeness(fact.value(Formula.class))));
    }

    private boolean fits(Formula formula) {
        return (formula.register() == meeting.register() || formula.register() == Register.NEUTRAL)
                && (formula.channel().equals("any") || formula.channel().equals(meeting.channel()))
                && (formula.relation() == Relation.ANY || formula.relation() == meeting.relation())
                && (formula.time() == DayTime.ANY || sameTime(formula.time()))
                && (meeting.named() || !formula.text().contains("{name}"));
    }

    private int closeness(Formula formula) {
        int closeness = formula.register() == meeting.register() ? REGISTER : 0;
        closeness += formula.channel().equals("any") ? 0 : CHANNEL;
        closeness += formula.relation() == Relation.ANY ? 0 : RELATION;
        closeness += formula.time() == DayTime.ANY ? 0 : TIME;
        // A name is worth as much as all the rest: a greeting without it reads like a form letter.
        boolean named = meeting.named() && formula.text().contains("{name}");
        return named ? closeness + 2 * REGISTER : closeness;
    }

    // Most languages have no greeting of their own for the night.
    private boolean sameTime(DayTime time) {
        DayTime now = meeting.dayTime();
        return time == now || (now == DayTime.NIGHT && time == DayTime.EVENING);
    }
}
