package org.xenia.culture.coach;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.xenia.culture.coach.check.NamedChecks;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Parameters;

/// Every trigger a rule file may name.
final class Triggers {

    static final Map<String, Function<Parameters, Check>> ALL = all();

    private Triggers() {}

    private static Map<String, Function<Parameters, Check>> all() {
        Map<String, Function<Parameters, Check>> all = new HashMap<>(GeneralTriggers.ALL);
        all.putAll(NamedChecks.ALL);
        return Map.copyOf(all);
    }
}
