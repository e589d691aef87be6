package org.xenia.culture.coach.check;

import java.util.Map;
import java.util.function.Function;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Parameters;

/// The named triggers, by the name a rule file gives as `kind`.
public final class NamedChecks {

    /// Makes the check of a rule from what its file says.
    public static final Map<String, Function<Parameters, Check>> ALL =
            Map.ofEntries(Map.entry("numeric-date", parameters -> new NumericDate()));

    private NamedChecks() {}
}
